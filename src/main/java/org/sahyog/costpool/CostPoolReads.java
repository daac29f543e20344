package org.sahyog.costpool;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Pools as they are shown. */
@ApplicationScoped
public class CostPoolReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', p.id, 'clusterId', p.cluster_id, 'networkId', p.network_id, 'networkName', n.name,
                'eventId', p.event_id, 'name', p.name, 'purpose', p.purpose, 'currency', p.currency, 'rule', p.rule, 'state', p.state,
                'members', (select count(*) from cost_pool_member m where m.pool_id = p.id and m.left_on is null),
                'cash', coalesce(b.cash, 0), 'bank', coalesce(b.bank, 0), 'spent', coalesce(b.spent, 0),
                'waiting', (select count(*) from cost_pool_expense e where e.pool_id = p.id and e.state = 'SUBMITTED'),
                'openedAt', p.opened_at, 'closingAt', p.closing_at, 'closedAt', p.closed_at, 'awaitsUntil', p.assured_until,
                'version', p.version) as text)
            from cost_pool p join network n on n.id = p.network_id
            left join lateral (
                select sum(l.balance) filter (where a.kind = 'CASH') as cash, sum(l.balance) filter (where a.kind = 'BANK') as bank,
                    sum(l.balance) filter (where a.kind = 'COST') as spent
                from ledger_account a join ledger_balance l on l.account_id = a.id
                where a.book_id = p.id and a.kind in ('CASH', 'BANK', 'COST')) b on true
            """;
    private static final String ONE = DOCUMENT + " where p.cluster_id = $1 and p.id = $2";

    /** For organisations $2; $3: serves the cluster. The same sight as the check of one. */
    private static final String LIST = DOCUMENT + """
             where p.cluster_id = $1
              and ($3 or exists (select 1 from network_member m where m.network_id = p.network_id and m.organisation_id = any($2)
                    and m.state = 'MEMBER')
                or exists (select 1 from cost_pool_member m where m.pool_id = p.id and m.organisation_id = any($2)))
              and ($4::uuid is null or p.network_id = $4)
              and ($5::text is null or p.state = $5)
              and (not $6 or exists (select 1 from cost_pool_member m where m.pool_id = p.id and m.organisation_id = any($2)))
              and ($7::text is null or (p.opened_at, p.id) < ($7::text::timestamptz, $8::text::uuid))
            order by p.opened_at desc, p.id desc limit $9
            """;

    private final Documents documents;

    CostPoolReads(Documents documents) {
        this.documents = documents;
    }

    Uni<CostPoolView> get(UUID clusterId, UUID id) {
        return documents.get(ONE, Tuple.of(clusterId, id), CostPoolView.class);
    }

    /** In the transaction of a write. */
    public Uni<CostPoolView> written(UUID clusterId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, id), CostPoolView.class);
    }

    Uni<Page<CostPoolView>> list(
            UUID clusterId, CostPoolFilter filter, Caller caller, boolean serves, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addBoolean(serves)
                .addUUID(filter.networkId)
                .addString(filter.state == null ? null : filter.state.name())
                .addBoolean(Boolean.TRUE.equals(filter.mine))
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return documents
                .list(LIST, values, CostPoolView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.openedAt(), row.id())));
    }
}
