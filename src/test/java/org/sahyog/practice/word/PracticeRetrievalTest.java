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
                    lateral (select to_tsvector('%1$s', concat_ws(' ', v.title, array_to_string(v.products, ' '), v.problem, v.solution, v.result)) as words) w
                where p.cluster_id = ? and w.words @@ websearch_to_tsquery('%1$s', ?)
                order by ts_rank(w.words, websearch_to_tsquery('%1$s', ?)) desc, p.id limit 10) f
            """;

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

    /** The better of two configurations, in each of the figures. */
    private Score plain(Predicate<Query> which) {
        Score simple = score("PostgreSQL, simple", which, query -> plain("simple", query));
        Score english = score("PostgreSQL, english", which, query -> plain("english", query));
        return new Score(Math.max(simple.recall, english.recall), Math.max(simple.ndcg, english.ndcg));
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

    private List<String> plain(String configuration, Query query) {
        String ids = Town.text(PLAIN.formatted(configuration), learning.town.clusterId, query.words(), query.words());
        return Stream.of(ids.split(","))
                .map(names::get)
                .filter(name -> name != null)
                .toList();
    }
}
