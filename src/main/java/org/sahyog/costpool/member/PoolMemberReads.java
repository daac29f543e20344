package org.sahyog.costpool.member;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Members of a pool, who came first first, with what they owe by the book. */
@ApplicationScoped
class PoolMemberReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', m.id, 'organisationId', m.organisation_id, 'organisationName', o.name, 'part', m.part,
                'joinedOn', m.joined_on, 'leftOn', m.left_on, 'position', coalesce((select -sum(l.balance)
                    from ledger_account a join ledger_balance l on l.account_id = a.id
                    where a.book_id = m.pool_id and a.kind = 'MEMBER' and a.party_id = m.organisation_id), 0), 'version', m.version) as text)
            from cost_pool_member m join organisation o on o.id = m.organisation_id
            where m.cluster_id = $1 and m.pool_id = $2
            """;
    private static final String ONE = DOCUMENT + " and m.id = $3";
    private static final String LIST = DOCUMENT + """
              and ($3::text is null or (m.joined_on, m.id) > ($3::text::date, $4::text::uuid))
            order by m.joined_on, m.id limit $5
            """;

    private final Documents documents;

    PoolMemberReads(Documents documents) {
        this.documents = documents;
    }

    /** In the transaction of a write. */
    Uni<PoolMemberView> written(UUID clusterId, UUID poolId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, poolId, id), PoolMemberView.class);
    }

    Uni<PoolMemberView> get(UUID clusterId, UUID poolId, UUID id) {
        return documents.get(ONE, Tuple.of(clusterId, poolId, id), PoolMemberView.class);
    }

    Uni<Page<PoolMemberView>> list(UUID clusterId, UUID poolId, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return documents
                .list(LIST, values, PoolMemberView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.joinedOn(), row.id())));
    }
}
