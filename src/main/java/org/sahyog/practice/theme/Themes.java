package org.sahyog.practice.theme;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sahyog.practice.PracticeProblem;
import org.sahyog.practice.view.PracticeThemeView;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.CurrentRequest;

/** What is declared, and declaring more. */
@ApplicationScoped
class Themes {
    private static final String LIST = "select cast(" + PracticeThemeView.JSON + """
             as text) from practice_theme h where (h.cluster_id is null or h.cluster_id = $1)
                and h.id > $2 order by h.id limit $3
            """;
    private static final String ONE =
            "select cast(" + PracticeThemeView.JSON + " as text) from practice_theme h where h.id = $1";

    /** Who declares the same at this moment waits here. */
    private static final Sql ONE_AT_A_TIME =
            Sql.of("select cast(pg_advisory_xact_lock(hashtextextended('practice-theme ' || :cluster, 0)) as text)");

    private static final Sql DECLARE = Sql.of("""
            insert into practice_theme (id, cluster_id, name_en, name_hi, declared_at, created_by, on_behalf_of)
            select :id, k.cluster, k.en, k.hi, :now, :person, :behalf
            from (select cast(:cluster as uuid) as cluster, cast(:en as text) as en, cast(:hi as text) as hi) k
            where not exists (select 1 from practice_theme h where (h.cluster_id is null or h.cluster_id = k.cluster)
                and (lower(h.name_en) = lower(k.en) or lower(h.name_hi) = lower(k.hi)))
            """);

    private final Documents documents;
    private final Journal journal;
    private final CurrentRequest request;
    private final Clock clock;

    Themes(Documents documents, Journal journal, CurrentRequest request, Clock clock) {
        this.documents = documents;
        this.journal = journal;
        this.request = request;
        this.clock = clock;
    }

    /** Those of the platform first; outside a transaction. */
    Uni<Page<PracticeThemeView>> list(UUID clusterId, PageRequest page) {
        Tuple values = Tuple.of(clusterId, page.afterId(0), page.fetch());
        return documents
                .list(LIST, values, PracticeThemeView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.id())));
    }

    Uni<PracticeThemeView> declare(UUID clusterId, ThemeDraft draft) {
        UUID id = Ids.next();
        return ONE_AT_A_TIME
                .with("cluster", clusterId.toString())
                .value(String.class)
                .chain(() -> insert(clusterId, id, draft))
                .invoke(rows -> DomainException.refuseIf(rows == 0, PracticeProblem.THEME_DECLARED))
                .chain(() -> journal.record(Deed.of("practice-theme.declared", "practice-theme", id)
                        .in(clusterId)
                        .seenBy(Scope.cluster(clusterId))))
                .chain(() -> documents.written(ONE, Tuple.of(id), PracticeThemeView.class));
    }

    private Uni<Integer> insert(UUID clusterId, UUID id, ThemeDraft draft) {
        return DECLARE.with("id", id)
                .with("cluster", clusterId)
                .with("en", draft.nameEn())
                .with("hi", draft.nameHi())
                .with("now", clock.instant())
                .with("person", request.person())
                .with("behalf", request.onBehalfOf())
                .update();
    }
}
