package org.sahyog.shared.moderation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.CurrentRequest;

/** Reports, verdicts and appeals about things of a kind; in the transaction of the caller, who has seen to it that she may. */
@ApplicationScoped
public class Moderation {
    private static final Sql REPORT = Sql.of("""
            insert into moderation_report (id, kind, thing_id, reason, note, person_id, on_behalf_of, reported_at)
            values (:id, :kind, :thing, :reason, :note, :person, :behalf, :now)
            on conflict (kind, thing_id, person_id) where decided_at is null do nothing
            """);
    private static final Sql APPEAL = Sql.of("""
            insert into moderation_appeal (id, kind, thing_id, message, person_id, on_behalf_of, appealed_at)
            select :id, :kind, :thing, :message, :person, :behalf, :now
            where not exists (select 1 from moderation_appeal a
                where a.kind = :kind and a.thing_id = :thing and a.appealed_at >= :hiddenAt)
            """);
    private static final Sql SETTLE = Sql.of("""
            with reports as (
                update moderation_report set decided_at = :now where kind = :kind and thing_id = :thing and decided_at is null returning 1),
            appeals as (
                update moderation_appeal set decided_at = :now where kind = :kind and thing_id = :thing and decided_at is null returning 1)
            select (select count(*) from reports) + (select count(*) from appeals)
            """);
    private static final Sql DECIDE = Sql.of("""
            insert into moderation_decision (id, kind, thing_id, verdict, reason, person_id, on_behalf_of, decided_at)
            values (:id, :kind, :thing, :verdict, :reason, :person, :behalf, :now)
            """);

    private final CurrentRequest request;
    private final Clock clock;

    Moderation(CurrentRequest request, Clock clock) {
        this.request = request;
        this.clock = clock;
    }

    /** Each person once, until it is decided; never what was written for one of {@code herOrganisations}. */
    public Uni<Void> report(Reportable thing, Collection<UUID> herOrganisations, ReportDraft report) {
        DomainException.refuseIf(herOrganisations.contains(thing.organisationId()), ModerationProblem.OWN_REPORT);
        return REPORT.with("id", Ids.next())
                .with("kind", thing.kind())
                .with("thing", thing.id())
                .with("reason", report.reason().name())
                .with("note", report.note())
                .with("person", request.person())
                .with("behalf", request.onBehalfOf())
                .with("now", clock.instant())
                .update()
                .invoke(made -> DomainException.refuseIf(made == 0, ModerationProblem.REPORTED_ALREADY))
                .replaceWithVoid();
    }

    /** Once after each time that it was hidden. */
    public Uni<Void> appeal(Reportable thing, AppealDraft appeal) {
        return APPEAL.with("id", Ids.next())
                .with("kind", thing.kind())
                .with("thing", thing.id())
                .with("message", appeal.message())
                .with("person", request.person())
                .with("behalf", request.onBehalfOf())
                .with("now", clock.instant())
                .with("hiddenAt", hidingOf(thing).since())
                .update()
                .invoke(made -> DomainException.refuseIf(made == 0, ModerationProblem.APPEALED_ALREADY))
                .replaceWithVoid();
    }

    private static Hiding hidingOf(Reportable thing) {
        Hiding hiding = thing.hiding();
        if (hiding == null) {
            throw new DomainException(ModerationProblem.NOT_HIDDEN);
        }
        return hiding;
    }

    /**
     * The item: whether others see it, or see it no longer, by this verdict. Nobody judges in the cause of one of {@code herOrganisations},
     * and a verdict that changes nothing must answer a report or an appeal.
     */
    public Uni<Boolean> decide(Reportable thing, Collection<UUID> herOrganisations, VerdictDraft verdict) {
        DomainException.refuseIf(herOrganisations.contains(thing.organisationId()), ModerationProblem.OWN_VERDICT);
        Instant now = clock.instant();
        boolean changes = verdict.verdict() == Verdict.HIDE ? thing.hide(verdict.reason(), now) : thing.showAgain();
        return SETTLE.with("kind", thing.kind())
                .with("thing", thing.id())
                .with("now", now)
                .value(Number.class)
                .invoke(open ->
                        DomainException.refuseIf(open.longValue() == 0 && !changes, ModerationProblem.NOTHING_OPEN))
                .chain(() -> DECIDE.with("id", Ids.next())
                        .with("kind", thing.kind())
                        .with("thing", thing.id())
                        .with("verdict", verdict.verdict().name())
                        .with("reason", verdict.reason())
                        .with("person", request.person())
                        .with("behalf", request.onBehalfOf())
                        .with("now", now)
                        .update())
                .replaceWith(changes);
    }

    /** SQL: a thing is reported or appealed for, and nobody has decided: {@code Moderation.isOpen("post", "p.id")}. */
    public static String isOpen(String kind, String thing) {
        return """
                %2$s in (select r.thing_id from moderation_report r where r.kind = '%1$s' and r.decided_at is null
                    union all select a.thing_id from moderation_appeal a where a.kind = '%1$s' and a.decided_at is null)
                """.formatted(kind, thing);
    }

    /** SQL: for which organisations a thing is reported, where nobody has decided: {@code Moderation.reporters("post", "p.id")}. */
    public static String reporters(String kind, String thing) {
        return """
                (select distinct r.on_behalf_of from moderation_report r
                    where r.kind = '%1$s' and r.thing_id = %2$s and r.decided_at is null)
                """.formatted(kind, thing);
    }

    /** SQL: members of a JSON object about a thing: {@code reports} and {@code appeal} that are open, and {@code decisions}, newest first. */
    public static String json(String kind, String thing) {
        return """
                'reports', (select coalesce(jsonb_agg(jsonb_build_object('reason', r.reason, 'note', r.note, 'reportedAt', r.reported_at)
                        order by r.reported_at, r.id), '[]')
                    from moderation_report r where r.kind = '%1$s' and r.thing_id = %2$s and r.decided_at is null),
                'appeal', (select jsonb_build_object('message', l.message, 'appealedAt', l.appealed_at)
                    from moderation_appeal l where l.kind = '%1$s' and l.thing_id = %2$s and l.decided_at is null),
                'decisions', (select coalesce(jsonb_agg(jsonb_build_object('verdict', d.verdict, 'reason', d.reason, 'decidedAt', d.decided_at)
                        order by d.decided_at desc, d.id desc), '[]')
                    from moderation_decision d where d.kind = '%1$s' and d.thing_id = %2$s)
                """.formatted(kind, thing);
    }
}
