package org.sahyog.practice.review;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.practice.PracticeProblem;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;

/** Who judges what is submitted in a cluster. */
@ApplicationScoped
class Reviewers {
    private static final String VIEW = """
            select cast(jsonb_build_object('id', r.id, 'organisationId', o.id, 'organisationName', o.name, 'personId', w.id,
                'personName', w.name, 'namedAt', r.named_at, 'endedAt', r.ended_at) as text)
            from practice_reviewer r join organisation_today t on t.id = r.organisation_id join organisation o on o.id = t.today_id
            left join person w on w.id = r.person_id
            """;
    private static final String LIST = VIEW + """
            where r.cluster_id = $1 and ($5 or r.ended_at is null) and (r.named_at, r.id) < ($2, $3)
            order by r.named_at desc, r.id desc limit $4
            """;
    private static final String ONE = VIEW + "where r.id = $1";

    private static final Sql OF_ORGANISATION = Sql.of("""
            select cast(:person as uuid) is null or exists (select 1 from affiliation_today a
                where a.person_id = :person and a.organisation_id = :organisation)
            """);
    private static final Sql NAME = Sql.of("""
            insert into practice_reviewer (id, cluster_id, organisation_id, person_id, named_at, created_by, on_behalf_of)
            values (:id, :cluster, :organisation, :person, :now, :author, :behalf)
            on conflict (cluster_id, organisation_id, person_id) where ended_at is null do nothing
            """);
    private static final Sql HOLD = Sql.of("""
            select ended_at is null from practice_reviewer where cluster_id = :cluster and id = :id for update
            """);
    private static final Sql END = Sql.of("update practice_reviewer set ended_at = :now where id = :id");

    private final Documents documents;
    private final ClusterMembership membership;
    private final Journal journal;
    private final CurrentRequest request;
    private final Clock clock;

    Reviewers(Documents documents, ClusterMembership membership, Journal journal, CurrentRequest request, Clock clock) {
        this.documents = documents;
        this.membership = membership;
        this.journal = journal;
        this.request = request;
        this.clock = clock;
    }

    /** Outside a transaction. */
    Uni<Page<ReviewerView>> list(UUID clusterId, boolean formerToo, PageRequest page) {
        Tuple values = Tuple.of(clusterId, page.beforeTime(0), page.beforeId(1), page.fetch(), formerToo);
        return documents
                .list(LIST, values, ReviewerView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.namedAt(), row.id())));
    }

    Uni<ReviewerView> name(UUID clusterId, ReviewerDraft draft) {
        UUID id = Ids.next();
        return membership
                .has(clusterId, draft.organisationId())
                .invoke(member -> DomainException.refuseIf(!member, PracticeProblem.REVIEWER_UNFIT))
                .chain(() -> refuseUnlessOfOrganisation(draft))
                .chain(() -> insert(clusterId, id, draft))
                .invoke(rows -> DomainException.refuseIf(rows == 0, PracticeProblem.REVIEWER_NAMED))
                .chain(() -> record("practice-reviewer.named", clusterId, id, draft.organisationId()))
                .chain(() -> written(id));
    }

    private static Uni<Boolean> refuseUnlessOfOrganisation(ReviewerDraft draft) {
        return OF_ORGANISATION
                .with("person", draft.personId())
                .with("organisation", draft.organisationId())
                .value(Boolean.class)
                .invoke(fits -> {
                    if (!fits) {
                        throw new DomainException(PracticeProblem.REVIEWER_UNFIT).at("/personId");
                    }
                });
    }

    private Uni<Integer> insert(UUID clusterId, UUID id, ReviewerDraft draft) {
        return NAME.with("id", id)
                .with("cluster", clusterId)
                .with("organisation", draft.organisationId())
                .with("person", draft.personId())
                .with("now", clock.instant())
                .with("author", request.person())
                .with("behalf", request.onBehalfOf())
                .update();
    }

    Uni<ReviewerView> end(UUID clusterId, UUID id) {
        return HOLD.with("cluster", clusterId)
                .with("id", id)
                .valueOr(Boolean.class, () -> new DomainException(RequestProblem.NOT_FOUND))
                .invoke(live -> DomainException.refuseIf(!live, PracticeProblem.REVIEWER_ENDED))
                .chain(() -> END.with("id", id).with("now", clock.instant()).update())
                .chain(() -> written(id))
                .call(view -> record("practice-reviewer.ended", clusterId, id, view.organisationId()));
    }

    private Uni<Void> record(String verb, UUID clusterId, UUID id, UUID organisationId) {
        return journal.record(Deed.of(verb, "practice-reviewer", id)
                .in(clusterId)
                .with(Map.of("organisation", organisationId))
                .seenBy(Scope.cluster(clusterId)));
    }

    private Uni<ReviewerView> written(UUID id) {
        return documents.written(ONE, Tuple.of(id), ReviewerView.class);
    }
}
