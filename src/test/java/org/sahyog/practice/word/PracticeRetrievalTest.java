package org.sahyog.practice.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;
import org.sahyog.practice.word.LabelledSet.Query;
import org.sahyog.shared.Ids;

@QuarkusTest
@DisplayName("Practices that are looked for by the words of the labelled set")
class PracticeRetrievalTest {
    private static final String PLAIN = """
            select coalesce(string_agg(cast(f.id as text), ','), '') from (
                select p.id from practice p join practice_version v on v.id = p.published_id,
                    lateral (select to_tsvector('%1$s', concat_ws(' ', v.title, array_to_string(v.products, ' '), v.problem, v.solution, v.result)) as words) w,
                    lateral (select %2$s as asked) q
                where p.cluster_id = ? and w.words @@ q.asked order by ts_rank(w.words, q.asked) desc, p.id limit 10) f
            """;

    /** As people search the web: all words. */
    private static final String ALL_WORDS = "websearch_to_tsquery('%s', ?)";

    /** What PostgreSQL has no word for, and does best with here. */
    private static final String ANY_WORD =
            "cast(nullif(replace(cast(plainto_tsquery('%s', ?) as text), '&', '|'), '') as tsquery)";

    private final Learning learning = new Learning();
    private final Resident author = learning.town.firm();
    private final Resident reader = learning.town.firm();
    private final Map<String, String> names = new HashMap<>();

    @Inject
    PracticeWordsJob job;

    private record Score(double recall, double ndcg) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "recall@10 %.3f, nDCG@10 %.3f", recall, ndcg);
        }
    }

    @BeforeEach
    void publish() throws Throwable {
        LabelledSet.texts().forEach(this::publish);
        VertxContextSupport.subscribeAndAwait(job::fill);
    }

    private void publish(LabelledSet.Text text) {
        UUID id = Ids.next();
        UUID version = Ids.next();
        names.put(id.toString(), text.id());
        Town.run(
                """
                with version as (
                    insert into practice_version (id, cluster_id, practice_id, number, kind, title, language, problem, solution, result,
                        conditions, products, product_keys, written_by, written_at, published_at)
                    values (?, ?, ?, 1, 'SKILL', ?, ?, ?, ?, ?, '', string_to_array(?, ', '), string_to_array(lower(?), ', '), ?, now(), now()))
                insert into practice (id, cluster_id, organisation_id, visibility, published_id, written_at, changed_at,
                    first_published_at, published_at, listed_at)
                values (?, ?, ?, 'CLUSTER', ?, now(), now(), now(), now(), now())
                """,
                version,
                learning.town.clusterId,
                id,
                text.title(),
                text.language(),
                text.problem(),
                text.solution(),
                text.result(),
                text.products(),
                text.products(),
                author.personId(),
                id,
                learning.town.clusterId,
                author.organisationId(),
                version);
    }

    @Test
    @DisplayName("by which it was made are found")
    void tuned() {
        Predicate<Query> tuned = query -> !query.isHeldOut();
        Score ours = score("ours", tuned, this::found);
        plain(tuned);
        Stream.of("en", "hi", "hi-Latn", "ta", "ta-Latn")
                .forEach(script -> score(
                        "ours " + script, tuned.and(query -> query.script().equals(script)), this::found));
        assertThat(ours.recall).isGreaterThan(0.6);
    }

    @Test
    @DisplayName("that were held out are found, much better than by plain full-text search")
    void heldOut() {
        Score ours = score("held out, ours", Query::isHeldOut, this::found);
        Score plain = plain(Query::isHeldOut);
        assertThat(ours.recall).isGreaterThan(plain.recall + 0.15);
        assertThat(ours.ndcg).isGreaterThan(plain.ndcg + 0.15);
    }

    /** The best of two configurations and two ways to ask, in each of the figures. */
    private Score plain(Predicate<Query> which) {
        List<Score> all = Stream.of("simple", "english")
                .flatMap(configuration -> Stream.of(ALL_WORDS, ANY_WORD)
                        .map(asked -> score(
                                "PostgreSQL, " + configuration
                                        + (asked.equals(ALL_WORDS) ? ", all words" : ", any word"),
                                which,
                                query -> plain(configuration, asked.formatted(configuration), query))))
                .toList();
        return new Score(best(all, Score::recall), best(all, Score::ndcg));
    }

    private static double best(List<Score> all, ToDoubleFunction<Score> figure) {
        return all.stream().mapToDouble(figure).max().orElseThrow();
    }

    private Score score(String what, Predicate<Query> which, Function<Query, List<String>> search) {
        Map<Query, List<String>> found =
                LabelledSet.queries().stream().filter(which).collect(Collectors.toMap(query -> query, search));
        Score score = new Score(mean(found, Query::recall), mean(found, Query::ndcg));
        System.out.println(what + " (" + found.size() + " queries): " + score);
        return score;
    }

    private static double mean(Map<Query, List<String>> found, BiFunction<Query, List<String>, Double> figure) {
        return found.entrySet().stream()
                .mapToDouble(each -> figure.apply(each.getKey(), each.getValue()))
                .average()
                .orElseThrow();
    }

    /** What other tests published for all is left out. */
    private List<String> found(Query query) {
        List<String> ids = reader.calls()
                .queryParam("q", query.words())
                .get("/practices?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.stream().map(names::get).filter(name -> name != null).toList();
    }

    private List<String> plain(String configuration, String asked, Query query) {
        String ids = Town.text(PLAIN.formatted(configuration, asked), query.words(), learning.town.clusterId);
        return Stream.of(ids.split(","))
                .map(names::get)
                .filter(name -> name != null)
                .toList();
    }
}
