package org.sahyog.costpool.dues;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Dues as they are shown, what was set last first. */
@ApplicationScoped
class DueReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', d.id, 'poolId', d.pool_id, 'title', d.title, 'amount', d.amount, 'currency', p.currency,
                'every', d.every, 'startsOn', d.starts_on, 'daysToPay', d.days_to_pay, 'endsOn', d.ends_on, 'setAt', d.set_at,
                'endedAt', d.ended_at, 'asked', s.asked, 'settled', s.settled, 'left', s.still, 'version', d.version) as text)
            from cost_pool_due d join cost_pool p on p.id = d.pool_id
            cross join lateral (select coalesce(sum(c.amount), 0) as asked, coalesce(sum(c.settled), 0) as settled,
                coalesce(sum(c.amount - c.settled) filter (where c.state = 'OPEN'), 0) as still
                from cost_pool_claim c where c.due_id = d.id) s
            where d.cluster_id = $1 and d.pool_id = $2
            """;
    private static final String ONE = DOCUMENT + " and d.id = $3";
    private static final String LIST = DOCUMENT + """
              and ($3::text is null or (d.set_at, d.id) < ($3::text::timestamptz, $4::text::uuid))
            order by d.set_at desc, d.id desc limit $5
            """;

    private final Documents documents;

    DueReads(Documents documents) {
        this.documents = documents;
    }

    Uni<DueView> get(UUID clusterId, UUID poolId, UUID id) {
        return documents.get(ONE, Tuple.of(clusterId, poolId, id), DueView.class);
    }

    /** In the transaction of a write. */
    Uni<DueView> written(UUID clusterId, UUID poolId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, poolId, id), DueView.class);
    }

    Uni<Page<DueView>> list(UUID clusterId, UUID poolId, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return documents
                .list(LIST, values, DueView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.setAt(), row.id())));
    }
}
