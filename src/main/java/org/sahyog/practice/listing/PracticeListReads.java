package org.sahyog.practice.listing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.practice.PracticeReads;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.PracticeState;
import org.sahyog.practice.PracticeVersion;
import org.sahyog.shared.file.FileView;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Practices in lists, newest first. Only a page is shown with its themes, figures and photos. */
@ApplicationScoped
class PracticeListReads {
    private static final String ITEM = "select cast(jsonb_build_object(" + PracticeReads.SHARED
            + """
            , 'listedAt', p.listed_at, 'photo', (select %s from file_link l join file f on f.id = l.file_id
                where l.kind = '%s' and l.thing_id = v.id and file_kind(f.type) = 'PICTURE' order by l.position limit 1)) as text)
            """.formatted(FileView.JSON, PracticeVersion.KIND);

    private static final String FILTER = """
             and ($4::text is null or v.kind = $4) and ($5::uuid is null or $5 = any(v.theme_ids))
            and ($6::text is null or $6 = any(v.product_keys))
            and ($7::text is null or v.language = $7 or exists (
                select 1 from practice_translation t where t.practice_id = p.id and t.language = $7))
            and ($8::bigint is null or v.cost_paise <= $8) and (p.listed_at, p.id) < ($9, $10)
            """;
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
        return PracticeSight.MINE + ITEM
                + "from (select p.id as practice, v.id as shown from practice p join practice_version v on v.id = "
                + version + " where " + which + FILTER + ORDER
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
        return sight.reader()
                .addString(filter.kind == null ? null : filter.kind.name())
                .addUUID(filter.theme)
                .addString(filter.productKey())
                .addString(filter.language)
                .addLong(filter.costUpTo)
                .addOffsetDateTime(page.beforeTime(0))
                .addUUID(page.beforeId(1))
                .addInteger(page.fetch());
    }
}
