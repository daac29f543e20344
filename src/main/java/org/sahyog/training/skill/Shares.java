package org.sahyog.training.skill;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.consent.ConsentDraft;
import org.sahyog.identity.consent.Consents;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.request.Sentences;
import org.sahyog.training.TrainingProblem;

/** A person lets an organisation read her record, and takes it back; each is written down as her consent. */
@ApplicationScoped
class Shares {
    private static final String PURPOSE = "SHARE_SKILLS";
    private static final int MOST_YEARS = 5;
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final Sentences TEXTS = new Sentences("texts.training");

    private static final Sql TODAY = Sql.of("select today_id from organisation_today where id = :organisation");

    /** What is over by its day makes room for a new one. */
    private static final Sql TIDY = Sql.of("""
            update skill_share set ended_at = :now
            where person_id = :person and organisation_id = :organisation and ended_at is null and until < :today
            """);

    private static final Sql SHARE = Sql.of("""
            insert into skill_share (id, person_id, organisation_id, shared_at, until) values (:id, :person, :organisation, :now, :until)
            on conflict (person_id, organisation_id) where ended_at is null do nothing
            """);
    private static final Sql END = Sql.of("""
            update skill_share s set ended_at = :now from organisation o
            where o.id = s.organisation_id and s.id = :id and s.person_id = :person and s.ended_at is null returning o.id, o.name
            """);

    private final ShareReads reads;
    private final Consents consents;
    private final Journal journal;
    private final CurrentCaller current;
    private final CurrentRequest request;
    private final Clock clock;

    Shares(
            ShareReads reads,
            Consents consents,
            Journal journal,
            CurrentCaller current,
            CurrentRequest request,
            Clock clock) {
        this.reads = reads;
        this.consents = consents;
        this.journal = journal;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    Uni<ShareView> share(ShareDraft draft) {
        UUID person = current.get().id();
        UUID id = Ids.next();
        Instant now = clock.instant();
        refuseUnfit(draft.until(), LocalDate.ofInstant(now, INDIA));
        return TODAY.with("organisation", draft.organisationId())
                .valueOr(UUID.class, () -> new DomainException(RequestProblem.NOT_FOUND))
                .call(organisation -> add(id, person, organisation, draft.until(), now))
                .call(() -> consents.record(person, new ConsentDraft(PURPOSE, true, draft.wording())))
                .call(organisation -> record("skill-share.made", id, person, organisation))
                .chain(() -> reads.written(person, id));
    }

    private static void refuseUnfit(@Nullable LocalDate until, LocalDate today) {
        DomainException.refuseIf(
                until != null && (until.isBefore(today) || until.isAfter(today.plusYears(MOST_YEARS))),
                TrainingProblem.SHARE_DAY_UNFIT,
                MOST_YEARS);
    }

    private static Uni<Void> add(UUID id, UUID person, UUID organisation, @Nullable LocalDate until, Instant now) {
        return TIDY.with("person", person)
                .with("organisation", organisation)
                .with("now", now)
                .with("today", LocalDate.ofInstant(now, INDIA))
                .update()
                .chain(() -> SHARE.with("id", id)
                        .with("person", person)
                        .with("organisation", organisation)
                        .with("now", now)
                        .with("until", until)
                        .update())
                .invoke(added -> DomainException.refuseIf(added == 0, TrainingProblem.SHARED_ALREADY))
                .replaceWithVoid();
    }

    /** From this moment on nobody of that organisation reads anything of it. */
    Uni<ShareView> end(UUID id) {
        UUID person = current.get().id();
        return END.with("id", id)
                .with("person", person)
                .with("now", clock.instant())
                .rowOr(() -> new DomainException(RequestProblem.NOT_FOUND))
                .call(row -> consents.record(
                        person, new ConsentDraft(PURPOSE, false, TEXTS.text("share-ended", request.language(), (String)
                                row[1]))))
                .call(row -> record("skill-share.ended", id, person, (UUID) row[0]))
                .chain(() -> reads.written(person, id));
    }

    private Uni<Void> record(String verb, UUID id, UUID person, UUID organisation) {
        return journal.record(
                Deed.of(verb, "skill-share", id).seenBy(Scope.person(person), Scope.organisation(organisation)));
    }
}
