package org.sahyog.cluster.card;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Clusters as strangers find them, by name. */
@ApplicationScoped
class ClusterCardReads {
    private static final String CARDS = """
            select cast(jsonb_build_object('id', c.id, 'name', c.name, 'product', c.product, 'stateCode', c.state_code,
                'district', c.district, 'pinCode', c.pin_code, 'languages', c.languages) as text)
            from cluster c
            where (c.name, c.id) > ($3, $4) and ($2::text is null or c.state_code = $2)
              and ($1::text is null or strpos(lower(concat_ws(' ', c.name, c.product, c.district, c.pin_code)), lower($1)) > 0)
            order by c.name, c.id limit $5
            """;

    private final Documents documents;

    ClusterCardReads(Documents documents) {
        this.documents = documents;
    }

    Uni<Page<ClusterCardView>> list(@Nullable String words, @Nullable String stateCode, PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addString(words)
                .addString(stateCode)
                .addString(page.after(0, ""))
                .addUUID(page.afterId(1))
                .addInteger(page.fetch());
        return documents
                .list(CARDS, parameters, ClusterCardView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.name(), row.id())));
    }
}
