package org.sahyog.costpool.expense.category;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Defaults as they are shown, what was stated last first. */
@ApplicationScoped
class CategoryDefaultReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', d.id, 'category', d.category, 'rule', d.rule, 'parts', cast(d.parts as jsonb),
                'bearers', cast(d.bearers as jsonb), 'since', d.since, 'statedBy', p.name, 'endedAt', d.ended_at) as text)
            from cost_pool_category_default d left join person p on p.id = d.created_by
            where d.cluster_id = $1 and d.pool_id = $2
            """;
    private static final String ONE = DOCUMENT + " and d.id = $3";
    private static final String LIST = DOCUMENT + """
              and ($3::text is null or d.category = $3) and ($4 or d.ended_at is null)
              and ($5::text is null or (d.since, d.id) < ($5::text::timestamptz, $6::text::uuid))
            order by d.since desc, d.id desc limit $7
            """;

    private final Documents documents;

    CategoryDefaultReads(Documents documents) {
        this.documents = documents;
    }

    /** In the transaction of a write. */
    Uni<CategoryDefaultView> written(UUID clusterId, UUID poolId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, poolId, id), CategoryDefaultView.class);
    }

    Uni<Page<CategoryDefaultView>> list(UUID clusterId, UUID poolId, CategoryDefaultFilter filter, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addString(filter.category == null ? null : filter.category.name())
                .addBoolean(Boolean.TRUE.equals(filter.former))
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return documents
                .list(LIST, values, CategoryDefaultView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.since(), row.id())));
    }
}
