package org.sahyog.practice.translation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.practice.MarkdownText;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeDeeds;
import org.sahyog.practice.PracticeProblem;
import org.sahyog.practice.PracticeRepository;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.PracticeVersion;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.practice.word.PracticeWords;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.CurrentRequest;

/** Writing what is published in another language, and reading that. */
@ApplicationScoped
class Translations {
    private static final String JSON = """
            select cast(jsonb_build_object('language', x.language, 'number', v.number, 'stale', x.stale, 'title', x.title,
                'problem', x.problem, 'solution', x.solution, 'result', x.result, 'conditions', x.conditions,
                'organisationId', xo.id, 'organisationName', xo.name, 'writtenAt', x.written_at) as text)
            from practice p join practice_translation_today x on x.practice_id = p.id join practice_version v on v.id = x.version_id
            left join organisation_today xt on xt.id = x.organisation_id left join organisation xo on xo.id = xt.today_id
            """;
    private static final String LIST = PracticeSight.MINE + JSON + "where p.cluster_id = $4 and p.id = $5 and "
            + PracticeSight.SHOWN + " and x.language > $6 order by x.language limit $7";
    private static final String ONE = JSON + "where x.practice_id = $1 and x.language = $2";

    private static final Sql ADD = Sql.of("""
            insert into practice_translation (id, cluster_id, practice_id, version_id, language, title, problem, solution, result,
                conditions, organisation_id, person_id, written_at)
            values (:id, :cluster, :practice, :version, :language, :title, :problem, :solution, :result, :conditions, :organisation,
                :person, :now)
            """);

    private final PracticeRepository repository;
    private final PracticeReads practices;
    private final PracticeSight sight;
    private final Documents documents;
    private final PracticeDeeds deeds;
    private final PracticeWords words;
    private final ClusterMembership membership;
    private final CurrentCaller current;
    private final CurrentRequest request;
    private final Clock clock;

    Translations(
            PracticeRepository repository,
            PracticeReads practices,
            PracticeSight sight,
            Documents documents,
            PracticeDeeds deeds,
            PracticeWords words,
            ClusterMembership membership,
            CurrentCaller current,
            CurrentRequest request,
            Clock clock) {
        this.repository = repository;
        this.practices = practices;
        this.sight = sight;
        this.documents = documents;
        this.deeds = deeds;
        this.words = words;
        this.membership = membership;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    /** The newest of each language; of a practice that the caller sees. Outside a transaction. */
    Uni<Page<TranslationView>> list(UUID clusterId, UUID id, PageRequest page) {
        Tuple values = sight.reader(clusterId, id).addString(page.after(0, "")).addInteger(page.fetch());
        return practices
                .get(clusterId, id, false)
                .chain(() -> documents.list(LIST, values, TranslationView.class))
                .map(rows -> Page.of(rows, page, row -> List.of(row.language())));
    }

    Uni<TranslationView> write(UUID clusterId, UUID id, TranslationDraft draft) {
        return repository
                .get(clusterId, id)
                .call(this::refuseOthers)
                .invoke(Practice::refuseUnlessRecommended)
                .call(practice -> repository.published(practice).chain(version -> add(practice, version, draft)))
                .call(words::write)
                .call(practice ->
                        deeds.record("practice.translated", practice, Map.of("version", practice.publishedId())))
                .chain(practice ->
                        documents.written(ONE, Tuple.of(practice.id(), draft.language()), TranslationView.class));
    }

    /** Who may write the practice may translate it, and who serves the cluster. */
    private Uni<?> refuseOthers(Practice practice) {
        return membership
                .isServed(practice.clusterId())
                .chain(served -> served
                        ? Uni.createFrom().voidItem()
                        : membership
                                .acting(practice.clusterId())
                                .replaceWithVoid()
                                .invoke(() ->
                                        practice.refuseUnlessOf(current.get().speaksFor())));
    }

    private Uni<Integer> add(Practice practice, PracticeVersion version, TranslationDraft draft) {
        DomainException.refuseIf(draft.language().equals(version.language()), PracticeProblem.SAME_LANGUAGE);
        return ADD.with("id", Ids.next())
                .with("cluster", practice.clusterId())
                .with("practice", practice.id())
                .with("version", version.id())
                .with("language", draft.language())
                .with("title", draft.title())
                .with("problem", MarkdownText.safe("/problem", draft.problem()))
                .with("solution", MarkdownText.safe("/solution", draft.solution()))
                .with("result", MarkdownText.safe("/result", draft.result()))
                .with("conditions", MarkdownText.safe("/conditions", draft.conditions()))
                .with("organisation", request.onBehalfOf())
                .with("person", request.person())
                .with("now", clock.instant())
                .update();
    }
}
