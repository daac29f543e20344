package org.sahyog.costpool.inkind;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.costpool.expense.evidence.Evidence;
import org.sahyog.shared.file.FileLinks;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** What was given instead of money, as it is shown, what was submitted last first. */
@ApplicationScoped
class InKindReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', e.id, 'poolId', e.pool_id, 'organisationId', e.giver_id, 'organisationName', o.name,
                'payerClass', e.giver_class, 'what', e.title, 'category', e.category, 'quantity', trim_scale(e.quantity), 'unit', e.unit,
                'value', e.amount, 'currency', p.currency, 'givenOn', e.spent_on, 'evidence', %s, 'state', e.state,
                'approvalsNeeded', e.approvals_needed,
                'receipt', receipt_number(e.gift_year, e.gift_number, 'K'),
                'submittedAt', e.submitted_at, 'submittedBy', s.name, 'decidedAt', e.decided_at, 'reason', e.reason,
                'transactionId', e.transaction_id, 'version', e.version) as text)
            from cost_pool_expense e join cost_pool p on p.id = e.pool_id join person s on s.id = e.created_by
            left join organisation o on o.id = e.giver_id
            where e.cluster_id = $1 and e.pool_id = $2 and e.quantity is not null
            """.formatted(FileLinks.json(Evidence.KIND, "e.id"));
    private static final String ONE = DOCUMENT + " and e.id = $3";
    private static final String LIST = DOCUMENT + """
              and ($3::text is null or (e.submitted_at, e.id) < ($3::text::timestamptz, $4::text::uuid))
            order by e.submitted_at desc, e.id desc limit $5
            """;

    private final Documents documents;

    InKindReads(Documents documents) {
        this.documents = documents;
    }

    Uni<InKindView> get(UUID clusterId, UUID poolId, UUID id) {
        return documents.get(ONE, Tuple.of(clusterId, poolId, id), InKindView.class);
    }

    /** In the transaction of a write. */
    Uni<InKindView> written(UUID clusterId, UUID poolId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, poolId, id), InKindView.class);
    }

    Uni<Page<InKindView>> list(UUID clusterId, UUID poolId, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return documents
                .list(LIST, values, InKindView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.submittedAt(), row.id())));
    }
}
