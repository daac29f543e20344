package org.sahyog.twinning;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Twinnings as both sides read them. */
@ApplicationScoped
public class TwinningReads {
    private static final String CONFIRMED = """
            (select coalesce(sum(f.%1$s), 0) from twinning_fulfilment f join twinning_obligation b on b.id = f.obligation_id
                where b.twinning_id = t.id and f.state = 'CONFIRMED' and b.kind = 'HOST_VISIT' and b.cluster_id %2$s c.id)""";

    private static final String VIEW = """
            select cast(jsonb_build_object('id', t.id, 'clusterId', t.cluster_id, 'partnerClusterId', t.partner_id, 'state', t.state,
                'purpose', t.purpose, 'startsOn', t.starts_on, 'endsOn', t.ends_on, 'proposedAt', t.proposed_at, 'answeredAt', t.answered_at,
                'overAt', t.over_at, 'overReason', t.over_reason, 'version', t.version,
                'renewal', case when t.renewal_by is not null then jsonb_build_object('endsOn', t.renewed_until, 'clusterId', t.renewal_by,
                    'proposedAt', t.renewal_at) end,
                'sides', (select jsonb_agg(jsonb_build_object('clusterId', s.id, 'clusterName', s.name, 'visitsGiven', s.given,
                        'visitsReceived', s.received, 'balance', s.given - s.received, 'visitorsHosted', s.hosted,
                        'obligations', s.obligations) order by s.id <> t.cluster_id)
                    from (select c.id, c.name, %1$s as given, %2$s as received, %3$s as hosted,
                        (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'what', o.what, 'quantity', o.quantity,
                                'kept', k.kept, 'dueOn', o.due_on, 'state', case when o.agreed_at is null then 'PROPOSED'
                                    when k.kept >= o.quantity then 'KEPT'
                                    when o.due_on < cast(now() at time zone c.zone as date) then 'LATE' else 'OPEN' end)
                                order by o.due_on, o.id), '[]')
                            from twinning_obligation o cross join lateral (select coalesce(sum(f.quantity), 0) as kept
                                from twinning_fulfilment f where f.obligation_id = o.id and f.state = 'CONFIRMED') k
                            where o.twinning_id = t.id and o.cluster_id = c.id) as obligations
                        from cluster c where c.id in (t.cluster_id, t.partner_id)) s)) as text)
            from twinning t
            """.formatted(
                    CONFIRMED.formatted("quantity", "="),
                    CONFIRMED.formatted("quantity", "<>"),
                    CONFIRMED.formatted("visitors", "="));

    private static final String ONE = VIEW + "where t.id = $2 and $1 in (t.cluster_id, t.partner_id)";
    private static final String ALL = VIEW + """
            where (t.cluster_id = $1 or t.partner_id = $1) and (t.proposed_at, t.id) < ($2, $3)%s
            order by t.proposed_at desc, t.id desc limit $4
            """;

    private final Documents documents;

    TwinningReads(Documents documents) {
        this.documents = documents;
    }

    Uni<TwinningView> get(UUID clusterId, UUID id) {
        return documents.get(ONE, Tuple.of(clusterId, id), TwinningView.class);
    }

    /** Newest first. */
    Uni<Page<TwinningView>> list(UUID clusterId, @Nullable TwinningState state, PageRequest page) {
        Tuple values = Tuple.of(clusterId)
                .addOffsetDateTime(page.beforeTime(0))
                .addUUID(page.beforeId(1))
                .addInteger(page.fetch());
        String conditions = state == null ? "" : " and t.state = $5";
        return documents
                .list(
                        ALL.formatted(conditions),
                        state == null ? values : values.addString(state.name()),
                        TwinningView.class)
                .map(rows -> Page.of(rows, page, TwinningView::key));
    }

    /** In the transaction of a write. */
    Uni<TwinningView> written(Twinning twinning) {
        return documents.written(ONE, Tuple.of(twinning.clusterId, twinning.id), TwinningView.class);
    }
}
