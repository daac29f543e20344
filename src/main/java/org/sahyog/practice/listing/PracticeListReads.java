package org.sahyog.practice.listing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.practice.PracticeReads;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.PracticeState;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Practices in lists, newest first. Only a page is shown with its themes, figures and photos. */
@ApplicationScoped
class PracticeListReads {
    /** {@code $4} to {@code $8}. */
    static final String FILTER = """
             and ($4::text is null or v.kind = $4) and ($5::uuid is null or $5 = any(v.theme_ids))
            and ($6::text is null or $6 = any(v.product_keys))
            and ($7::text is null or v.language = $7 or exists (
                select 1 from practice_translation t where t.practice_id = p.id and t.language = $7))
            and ($8::bigint is null or v.cost_paise <= $8)
            """;
    private static final String AFTER = " and (p.listed_at, p.id) < ($9, $10)";
    private static final String ORDER = " order by p.listed_at desc, p.id desc";

    private static final String EVERYWHERE = list("p.published_id", "p.state = 'PUBLISHED' and " + PracticeSight.SHOWN);

    private static final String OF_CLUSTER =
            " and p.cluster_id = $12 and (not $13::boolean or p.organisation_id = any($2))";

    private final Documents documents;
    private final PracticeSight sight;

    PracticeListReads(Documents documents, PracticeSight sight) {
        this.documents = documents;
        this.sight = sight;
    }

    static String sql(PracticeState state) {
        return switch (state) {
            case PUBLISHED, RETIRED ->
                list("p.published_id", "p.state = '" + state + "' and " + PracticeSight.SHOWN + OF_CLUSTER);
            case DRAFT, SUBMITTED ->
                list("p.open_id", "p.open_state = '" + state + "' and " + PracticeSight.OPEN + OF_CLUSTER);
        };
    }

    private static String list(String version, String which) {
        return PracticeSight.MINE + "select cast(" + PracticeListItem.JSON
                + " as text) from (select p.id as practice, v.id as shown from practice p join practice_version v on v.id = "
                + version + " where " + which + FILTER + AFTER + ORDER
                + " limit $11) found join practice p on p.id = found.practice"
                + " join practice_version v on v.id = found.shown" + PracticeReads.FROM + ORDER;
    }

    Uni<Page<PracticeListItem>> inCluster(
            UUID clusterId, PracticeFilter filter, PracticeState state, boolean mine, PageRequest page) {
        Tuple values = values(filter, page).addUUID(clusterId).addBoolean(mine);
        return list(sql(state), values, page);
    }

    /** Everything published that the caller may see, in whatever cluster. */
    Uni<Page<PracticeListItem>> everywhere(PracticeFilter filter, PageRequest page) {
        return list(EVERYWHERE, values(filter, page), page);
    }

    private Uni<Page<PracticeListItem>> list(String sql, Tuple values, PageRequest page) {
        return documents
                .list(sql, values, PracticeListItem.class)
                .map(rows -> Page.of(rows, page, PracticeListItem::key));
    }

    private Tuple values(PracticeFilter filter, PageRequest page) {
        return filter.addTo(sight.reader())
                .addOffsetDateTime(page.beforeTime(0))
                .addUUID(page.beforeId(1))
                .addInteger(page.fetch());
    }
}
