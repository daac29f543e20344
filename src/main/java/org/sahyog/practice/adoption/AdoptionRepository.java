package org.sahyog.practice.adoption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.ClusterZone;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeExposure;
import org.sahyog.practice.PracticeProblem;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;

/** Adoptions inside a write, and what they may name. */
@ApplicationScoped
class AdoptionRepository {
    private static final Sql IS_OWN = Sql.of("""
            select exists (select 1 from organisation_today t where t.id = :author and t.today_id = :organisation)
            """);
    private static final Sql TRIED = Sql.of("""
            select exists (select 1 from practice_adoption_held h where h.practice_id = :practice and h.organisation_id = :organisation
                and h.step in ('TRIED', 'ADOPTED', 'ADAPTED') and h.happened_on <= :day and h.id is distinct from cast(:corrected as uuid))
            """);

    /** Whose practice it is, who uses it, and members of the clusters of the firm; never the firm itself. */
    private static final Sql MAY_TEACH = Sql.of("""
            select exists (select 1 from organisation_today t where t.id = cast(:teacher as uuid) and t.today_id <> :organisation and (
                exists (select 1 from organisation_today own where own.id = :author and own.today_id = t.today_id)
                or exists (select 1 from practice_adoption_held h where h.practice_id = :practice and h.organisation_id = t.today_id
                    and h.step in ('TRIED', 'ADOPTED', 'ADAPTED'))
                or exists (select 1 from stakeholder f join stakeholder k on k.cluster_id = f.cluster_id and k.state = 'ACTIVE'
                    where f.organisation_id = :organisation and f.state = 'ACTIVE' and k.organisation_id = t.today_id)))
            """);

    /** One of a cluster of the firm that she sees, or one for which the firm is registered. */
    private static final Sql MEETS = Sql.of("""
            select exists (select 1 from event e where e.id = cast(:event as uuid) and e.state = 'PUBLISHED' and (
                exists (select 1 from registration r where r.event_id = e.id and r.organisation_id = :organisation)
                or (e.audience <> 'NETWORK' or network_event_shown(e.cluster_id, e.network_id, e.by_network, e.organiser_id, :person,
                    cast(:organisations as uuid[])))
                    and exists (select 1 from stakeholder f where f.cluster_id = e.cluster_id and f.organisation_id = :organisation
                        and f.state = 'ACTIVE')))
            """);

    /** Of the firm, of this practice, and corrected by nothing yet. */
    private static final Sql CORRECTABLE = Sql.of("""
            select exists (select 1 from practice_adoption_held h where h.id = cast(:corrected as uuid) and h.practice_id = :practice
                and h.organisation_id = :organisation)
            """);

    private static final Sql ADD = Sql.of("""
            insert into practice_adoption (id, cluster_id, practice_id, version_id, organisation_id, step, happened_on, exposure, event_id,
                learnt_from, benefit_indicator, benefit_before, benefit_after, benefit_unit, note, corrects, recorded_at, created_by,
                on_behalf_of)
            values (:id, :cluster, :practice, :version, :organisation, :step, :day, :exposure, :event, :teacher, :indicator, :before,
                :after, :unit, :note, :corrected, :now, :person, :behalf)
            on conflict (id) do nothing
            """);

    private final CurrentCaller current;
    private final CurrentRequest request;

    AdoptionRepository(CurrentCaller current, CurrentRequest request) {
        this.current = current;
        this.request = request;
    }

    Uni<Void> refuseOwn(Practice practice, UUID firm) {
        return IS_OWN.with("author", practice.organisationId())
                .with("organisation", firm)
                .value(Boolean.class)
                .invoke(own -> DomainException.refuseIf(own, PracticeProblem.OWN_ADOPTION))
                .replaceWithVoid();
    }

    /** By the calendar of the practice's cluster. */
    Uni<Void> refuseFuture(Practice practice, LocalDate day, Instant now) {
        return ClusterZone.of(practice.clusterId())
                .map(zone -> LocalDate.ofInstant(now, zone))
                .invoke(today -> DomainException.refuseIf(day.isAfter(today), PracticeProblem.ADOPTED_IN_FUTURE))
                .replaceWithVoid();
    }

    Uni<Void> refuseUntried(Practice practice, UUID firm, AdoptionDraft draft) {
        if (draft.step() != AdoptionStep.ABANDONED) {
            return Uni.createFrom().voidItem();
        }
        return TRIED.with("practice", practice.id())
                .with("organisation", firm)
                .with("day", draft.happenedOn())
                .with("corrected", draft.corrects())
                .value(Boolean.class)
                .invoke(tried -> DomainException.refuseIf(!tried, PracticeProblem.NOT_TRIED))
                .replaceWithVoid();
    }

    Uni<Void> refuseUnfitTeacher(Practice practice, UUID firm, @Nullable UUID teacher) {
        return teacher == null
                ? Uni.createFrom().voidItem()
                : refuseUnless(
                        MAY_TEACH
                                .with("teacher", teacher)
                                .with("organisation", firm)
                                .with("author", practice.organisationId())
                                .with("practice", practice.id()),
                        PracticeProblem.LEARNT_FROM_UNFIT);
    }

    Uni<Void> refuseUnfitEvent(UUID firm, AdoptionDraft draft) {
        if (draft.eventId() == null) {
            return Uni.createFrom().voidItem();
        }
        DomainException.refuseIf(draft.exposure() != PracticeExposure.EVENT, PracticeProblem.EVENT_UNFIT);
        return refuseUnless(
                MEETS.with("event", draft.eventId())
                        .with("organisation", firm)
                        .with("person", current.get().id())
                        .with("organisations", current.get().organisationIds().toArray(UUID[]::new)),
                PracticeProblem.EVENT_UNFIT);
    }

    Uni<Void> refuseUnfitCorrection(Practice practice, UUID firm, @Nullable UUID corrected) {
        return corrected == null
                ? Uni.createFrom().voidItem()
                : refuseUnless(
                        CORRECTABLE
                                .with("corrected", corrected)
                                .with("practice", practice.id())
                                .with("organisation", firm),
                        PracticeProblem.CORRECTION_UNFIT);
    }

    private static Uni<Void> refuseUnless(Sql.Values condition, PracticeProblem problem) {
        return condition
                .value(Boolean.class)
                .invoke(fits -> DomainException.refuseIf(!fits, problem))
                .replaceWithVoid();
    }

    Uni<Void> add(UUID id, Practice practice, UUID firm, AdoptionDraft draft, Instant now) {
        MeasuredBenefit benefit = draft.benefit();
        return ADD.with("id", id)
                .with("cluster", practice.clusterId())
                .with("practice", practice.id())
                .with("version", practice.publishedId())
                .with("organisation", firm)
                .with("step", draft.step().name())
                .with("day", draft.happenedOn())
                .with(
                        "exposure",
                        draft.exposure() == null ? null : draft.exposure().name())
                .with("event", draft.eventId())
                .with("teacher", draft.learntFrom())
                .with("indicator", benefit == null ? null : benefit.indicator())
                .with("before", benefit == null ? null : benefit.before())
                .with("after", benefit == null ? null : benefit.after())
                .with("unit", benefit == null ? null : benefit.unit())
                .with("note", draft.note())
                .with("corrected", draft.corrects())
                .with("now", now)
                .with("person", request.person())
                .with("behalf", request.onBehalfOf())
                .update()
                .invoke(added -> DomainException.refuseIf(added == 0, RequestProblem.ID_TAKEN))
                .replaceWithVoid();
    }
}
