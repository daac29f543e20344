package org.sahyog.studytour.rule;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.version.IfMatch;

/** Reads and writes the rule of a cluster’s tours; where nobody has said anything, there is the usual one, of version 0. */
@ApplicationScoped
class TourRules {
    private static final String GET = """
            select cast(jsonb_build_object('tellersFirst', coalesce(r.tellers_first, true), 'changedAt', r.changed_at,
                'version', coalesce(r.version, 0)) as text)
            from cluster c left join cluster_tour_rule r on r.cluster_id = c.id where c.id = $1
            """;
    /** Held, so that of two who write at once one is told. */
    private static final Sql HOLD = Sql.of("select id from cluster where id = :cluster for no key update");

    private static final Sql WRITE = Sql.of("""
            insert into cluster_tour_rule as r (cluster_id, tellers_first, changed_at, created_by, on_behalf_of, version)
            values (:cluster, :tellers, :now, :by, :behalf, 1)
            on conflict (cluster_id) do update set tellers_first = excluded.tellers_first, changed_at = excluded.changed_at,
                created_by = excluded.created_by, on_behalf_of = excluded.on_behalf_of, version = r.version + 1
            """);

    private final Documents documents;
    private final Journal journal;
    private final CurrentRequest request;
    private final Clock clock;

    TourRules(Documents documents, Journal journal, CurrentRequest request, Clock clock) {
        this.documents = documents;
        this.journal = journal;
        this.request = request;
        this.clock = clock;
    }

    Uni<TourRuleView> get(UUID clusterId) {
        return documents.get(GET, Tuple.of(clusterId), TourRuleView.class);
    }

    Uni<TourRuleView> change(UUID clusterId, @Nullable String ifMatch, TourRuleDraft draft) {
        return HOLD.with("cluster", clusterId)
                .rows()
                .chain(() -> written(clusterId))
                .invoke(now -> IfMatch.check(ifMatch, now.version(), now))
                .chain(() -> write(clusterId, draft))
                .chain(() -> journal.record(Deed.of("cluster.tour-rule-changed", "cluster", clusterId)
                        .in(clusterId)
                        .seenBy(Scope.cluster(clusterId))))
                .chain(() -> written(clusterId));
    }

    private Uni<TourRuleView> written(UUID clusterId) {
        return documents.written(GET, Tuple.of(clusterId), TourRuleView.class);
    }

    private Uni<Integer> write(UUID clusterId, TourRuleDraft draft) {
        return WRITE.with("cluster", clusterId)
                .with("tellers", draft.tellersFirst())
                .with("now", clock.instant())
                .with("by", request.person())
                .with("behalf", request.onBehalfOf())
                .update();
    }
}
