package org.sahyog.twinning.fulfilment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** What was entered, newest first. */
@ApplicationScoped
class FulfilmentReads {
    private static final String VIEW = """
            select cast(jsonb_build_object('id', f.id, 'twinningId', f.twinning_id, 'obligationId', f.obligation_id,
                'clusterId', o.cluster_id, 'state', f.state, 'happenedOn', f.happened_on, 'quantity', f.quantity, 'visitors', f.visitors,
                'eventId', f.event_id, 'note', f.note, 'enteredByClusterId', f.entered_by, 'enteredAt', f.entered_at,
                'judgedAt', f.judged_at, 'contradictedBecause', f.contradicted_because) as text)
            from twinning t join twinning_fulfilment f on f.twinning_id = t.id join twinning_obligation o on o.id = f.obligation_id
            where $1 in (t.cluster_id, t.partner_id) and t.id = $2
            """;
    private static final String ALL =
            VIEW + " and (f.entered_at, f.id) < ($3, $4) order by f.entered_at desc, f.id desc limit $5";
    private static final String ONE = VIEW + " and f.id = $3";
    private static final String EXISTS = """
            select cast(jsonb_build_object('id', t.id) as text) from twinning t where $1 in (t.cluster_id, t.partner_id) and t.id = $2
            """;

    private record Known(UUID id) {}

    private final Documents documents;

    FulfilmentReads(Documents documents) {
        this.documents = documents;
    }

    Uni<Page<FulfilmentView>> list(UUID side, UUID twinningId, PageRequest page) {
        Tuple values = Tuple.of(side, twinningId)
                .addOffsetDateTime(page.beforeTime(0))
                .addUUID(page.beforeId(1))
                .addInteger(page.fetch());
        return documents
                .get(EXISTS, Tuple.of(side, twinningId), Known.class)
                .chain(() -> documents.list(ALL, values, FulfilmentView.class))
                .map(rows -> Page.of(rows, page, FulfilmentView::key));
    }

    /** In the transaction of a write. */
    Uni<FulfilmentView> written(UUID side, Fulfilment done) {
        return documents.written(ONE, Tuple.of(side, done.twinningId, done.id), FulfilmentView.class);
    }
}
