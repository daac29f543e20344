package org.sahyog.costpool.advance;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.costpool.confirmation.Confirmation;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Advances as they are shown, what was asked for last first. What is open is what the book says. */
@ApplicationScoped
class AdvanceReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', v.id, 'poolId', v.pool_id, 'holderId', v.holder_id,
                'holderName', coalesce(o.name, v.holder_name), 'purpose', v.purpose, 'amount', v.amount, 'open', coalesce(b.balance, 0),
                'currency', p.currency, 'place', v.place, 'dueOn', v.due_on, 'state', v.state, 'approvalsNeeded', v.approvals_needed,
                'approvals', (select count(*) from cost_pool_advance_approval y where y.advance_id = v.id),
                'returns', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'amount', r.amount, 'place', r.place,
                        'returnedOn', r.returned_on, 'note', r.note, %s) order by r.returned_on, r.id), '[]')
                    from cost_pool_advance_return r left join person d on d.id = r.decided_by where r.advance_id = v.id),
                'submittedAt', v.submitted_at, 'submittedBy', s.name, 'decidedAt', v.decided_at, 'reason', v.reason,
                'transactionId', v.transaction_id, 'version', v.version) as text)
            from cost_pool_advance v join cost_pool p on p.id = v.pool_id left join organisation o on o.id = v.holder_id
            left join person s on s.id = v.created_by
            left join lateral (select l.balance from ledger_account a join ledger_balance l on l.account_id = a.id
                where a.book_id = v.pool_id and a.name = 'ADVANCE:' || v.id and a.currency = p.currency) b on true
            where v.cluster_id = $1 and v.pool_id = $2
            """.formatted(Confirmation.SHOWN);
    private static final String ONE = DOCUMENT + " and v.id = $3";
    private static final String LIST = DOCUMENT + """
              and ($3::text is null or v.state = $3) and (not $4 or b.balance > 0) and ($5::uuid is null or v.holder_id = $5)
              and ($6::text is null or (v.submitted_at, v.id) < ($6::text::timestamptz, $7::text::uuid))
            order by v.submitted_at desc, v.id desc limit $8
            """;

    private final Documents documents;

    AdvanceReads(Documents documents) {
        this.documents = documents;
    }

    Uni<AdvanceView> get(UUID clusterId, UUID poolId, UUID id) {
        return documents.get(ONE, Tuple.of(clusterId, poolId, id), AdvanceView.class);
    }

    /** In the transaction of a write. */
    Uni<AdvanceView> written(UUID clusterId, UUID poolId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, poolId, id), AdvanceView.class);
    }

    Uni<Page<AdvanceView>> list(UUID clusterId, UUID poolId, AdvanceFilter filter, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addString(filter.state == null ? null : filter.state.name())
                .addBoolean(Boolean.TRUE.equals(filter.open))
                .addUUID(filter.holderId)
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return documents
                .list(LIST, values, AdvanceView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.submittedAt(), row.id())));
    }
}
