package org.sahyog.practice.listing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.PracticeState;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Practices in lists, newest first. Only a page is shown with its themes, figures and photos. */
@ApplicationScoped
class PracticeListReads {
    private static final String EVERYWHERE = everywhere("");

    private static final String OF_CLUSTER =
            " and p.cluster_id = $7 and (not $8::boolean or p.organisation_id = any($2))";

    private final Documents documents;
    private final PracticeSight sight;

    PracticeListReads(Documents documents, PracticeSight sight) {
        this.documents = documents;
        this.sight = sight;
    }

    private static String everywhere(String conditions) {
        return list("p.published_id", "p.state = 'PUBLISHED' and " + PracticeSight.SHOWN, conditions);
    }

    private static String inCluster(PracticeState state, String conditions) {
        return switch (state) {
            case PUBLISHED, RETIRED ->
                list("p.published_id", "p.state = '" + state + "' and " + PracticeSight.SHOWN + OF_CLUSTER, conditions);
            case DRAFT, SUBMITTED ->
                list("p.open_id", "p.open_state = '" + state + "' and " + PracticeSight.OPEN + OF_CLUSTER, conditions);
        };
    }

    /**
     * After {@code $4} and {@code $5}, {@code $6} of them. PostgreSQL plans without knowing how many that is: told that it is a page at most,
     * it reads the index in the list’s order, and looks up what belongs to each.
     */
    private static String list(String version, String which, String conditions) {
        String asked = conditions.isEmpty() ? "" : " join practice_version v on v.id = " + version;
        return PracticeSight.MINE + "select cast(" + PracticeListItem.JSON
                + " as text) from (select * from (select p.id as practice, " + version
                + " as shown, p.listed_at from practice p" + asked + " where " + which + conditions
                + " and (p.listed_at, p.id) < ($4, $5) order by p.listed_at desc, p.id desc limit "
                + PageRequest.MOST_FETCHED
                + ") page order by listed_at desc, practice desc limit $6) found join practice p on p.id = found.practice"
                + " join practice_version v on v.id = found.shown" + PracticeReads.FROM
                + " order by p.listed_at desc, p.id desc";
    }

    Uni<Page<PracticeListItem>> inCluster(
            UUID clusterId, PracticeFilter filter, PracticeState state, boolean mine, PageRequest page) {
        Tuple values = values(page).addUUID(clusterId).addBoolean(mine);
        return list(inCluster(state, filter.conditions(values)), values, page);
    }

    /** Everything published that the caller may see, in whatever cluster. */
    Uni<Page<PracticeListItem>> everywhere(PracticeFilter filter, PageRequest page) {
        Tuple values = values(page);
        String conditions = filter.conditions(values);
        return list(conditions.isEmpty() ? EVERYWHERE : everywhere(conditions), values, page);
    }

    private Uni<Page<PracticeListItem>> list(String sql, Tuple values, PageRequest page) {
        return documents
                .list(sql, values, PracticeListItem.class)
                .map(rows -> Page.of(rows, page, PracticeListItem::key));
    }

    private Tuple values(PageRequest page) {
        return sight.reader()
                .addOffsetDateTime(page.beforeTime(0))
                .addUUID(page.beforeId(1))
                .addInteger(page.fetch());
    }
}
