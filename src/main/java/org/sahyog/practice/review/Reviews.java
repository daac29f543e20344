package org.sahyog.practice.review;

import static org.sahyog.practice.PracticeVerdict.PUBLISHED;
import static org.sahyog.practice.PracticeVerdict.SENT_BACK;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeDeeds;
import org.sahyog.practice.PracticeProblem;
import org.sahyog.practice.PracticeRepository;
import org.sahyog.practice.PracticeVerdict;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.practice.view.PracticeReviewView;
import org.sahyog.practice.view.PracticeView;
import org.sahyog.practice.word.PracticeWords;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.problem.DomainException;

/** What reviewers decide. Every method runs in the transaction of its caller. */
@ApplicationScoped
class Reviews {
    private static final Sql IS_REVIEWER = Sql.of("""
            select exists (select 1 from practice_reviewer r join organisation_today t on t.id = r.organisation_id
                where r.cluster_id = :cluster and t.today_id = :organisation and r.ended_at is null
                and (r.person_id is null or r.person_id = :person))
            """);
    /** Also who wrote it once and has gone elsewhere. */
    private static final Sql IS_OWN = Sql.of("""
            select exists (select 1 from practice p join organisation_today t on t.id = p.organisation_id
                where p.id = :practice and (t.today_id = any(:organisations) or p.created_by = :person))
                or exists (select 1 from practice_version v where v.practice_id = :practice and v.written_by = :person)
            """);

    private static final String DECISION =
            "select cast(" + PracticeReviewView.JSON + " as text) " + PracticeReviewView.FROM + " where w.id = $1";
    private static final Sql DECIDE = Sql.of("""
            insert into practice_review (id, cluster_id, practice_id, version_id, verdict, remark, organisation_id, person_id, decided_at)
            values (:id, :cluster, :practice, :version, :verdict, :remark, :organisation, :person, :now)
            """);

    private final PracticeRepository repository;
    private final PracticeReads reads;
    private final Documents documents;
    private final PracticeDeeds deeds;
    private final PracticeWords words;
    private final ClusterMembership membership;
    private final CurrentCaller current;
    private final Clock clock;

    Reviews(
            PracticeRepository repository,
            PracticeReads reads,
            Documents documents,
            PracticeDeeds deeds,
            PracticeWords words,
            ClusterMembership membership,
            CurrentCaller current,
            Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.documents = documents;
        this.deeds = deeds;
        this.words = words;
        this.membership = membership;
        this.current = current;
        this.clock = clock;
    }

    Uni<PracticeView> publish(UUID clusterId, UUID id, @Nullable String remark) {
        Instant now = clock.instant();
        return judged(clusterId, id, Ids.next(), PUBLISHED, remark, now)
                .call(practice -> repository.open(practice).invoke(version -> version.publish(now)))
                .invoke(practice -> practice.publish(now))
                .call(words::write)
                .call(practice -> deeds.record("practice.published", practice))
                .chain(reads::written);
    }

    /** Its organisation alone reads it then, so the answer is the decision. */
    Uni<PracticeReviewView> sendBack(UUID clusterId, UUID id, String remark) {
        UUID decision = Ids.next();
        Instant now = clock.instant();
        return judged(clusterId, id, decision, SENT_BACK, remark, now)
                .invoke(practice -> practice.sendBack(now))
                .call(practice -> deeds.record("practice.sent-back", practice))
                .chain(() -> documents.written(DECISION, Tuple.of(decision), PracticeReviewView.class));
    }

    private Uni<Practice> judged(
            UUID clusterId, UUID id, UUID decision, PracticeVerdict verdict, @Nullable String remark, Instant now) {
        return repository
                .get(clusterId, id)
                .call(practice -> membership
                        .acting(clusterId)
                        .call(reviewer -> refuseOthers(practice, reviewer))
                        .invoke(practice::refuseUnlessSubmitted)
                        .call(reviewer -> decide(practice, reviewer, decision, verdict, remark, now)));
    }

    private Uni<Void> refuseOthers(Practice practice, ActingFor reviewer) {
        return IS_REVIEWER
                .with("cluster", practice.clusterId())
                .with("organisation", reviewer.organisationId())
                .with("person", current.get().id())
                .value(Boolean.class)
                .invoke(named -> DomainException.refuseIf(!named, PracticeProblem.NOT_REVIEWER))
                .chain(() -> IS_OWN.with("practice", practice.id())
                        .with("organisations", current.get().organisationIds().toArray(UUID[]::new))
                        .with("person", current.get().id())
                        .value(Boolean.class))
                .invoke(own -> DomainException.refuseIf(own, PracticeProblem.OWN_REVIEW))
                .replaceWithVoid();
    }

    private Uni<Integer> decide(
            Practice practice,
            ActingFor reviewer,
            UUID decision,
            PracticeVerdict verdict,
            @Nullable String remark,
            Instant now) {
        return DECIDE.with("id", decision)
                .with("cluster", practice.clusterId())
                .with("practice", practice.id())
                .with("version", practice.openId())
                .with("verdict", verdict.name())
                .with("remark", remark)
                .with("organisation", reviewer.organisationId())
                .with("person", current.get().id())
                .with("now", now)
                .update();
    }
}
