package org.sahyog.challenge.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.challenge.Needs;
import org.sahyog.reference.word.AskedWords;
import org.sahyog.reference.word.WordKeys;
import org.sahyog.shared.database.GenericPlan;

@QuarkusTest
@DisplayName("Words are found among many needs")
class ChallengeSearchTest {
    private static final int MANY = 600;

    /** What the index must answer: each word itself, its beginning, or it with a slip. */
    private static final String EACH_BY_ITSELF = """
            select id from challenge where cluster_id = $1 and not exists (
                select 1 from unnest($2::text[]) w
                where not (' ' || search_key || ' ' like '% ' || w || case when length(w) < 4 then ' %' else '%' end
                    or length(w) >= 4 and strict_word_similarity(w, search_key) >= 0.5))
            """;

    private enum Script {
        LATIN(List.of("b ch d g j k l m n p r s t v sh th".split(" ")), List.of("a e i o u aa ee".split(" "))),
        DEVANAGARI(List.of("कखगघचजटडतदनपबमरलवसह".split("")), List.of("", "ा", "ि", "ी", "ु", "े", "ो", "ं")),
        TAMIL(List.of("கசடதபறயரலவழளஞநமண".split("")), List.of("", "ா", "ி", "ீ", "ு", "ெ", "ை", "ொ", "்"));

        private final List<String> consonants;
        private final List<String> vowels;

        Script(List<String> consonants, List<String> vowels) {
            this.consonants = consonants;
            this.vowels = vowels;
        }

        String word(SplittableRandom random) {
            return IntStream.rangeClosed(0, random.nextInt(1, 5))
                    .mapToObj(nth -> any(consonants, random) + any(vowels, random))
                    .collect(Collectors.joining());
        }
    }

    @Inject
    Pool pool;

    private final Town town = new Town();
    private final Resident raiser = town.firm();

    private static <T> T any(List<T> some, SplittableRandom random) {
        return some.get(random.nextInt(some.size()));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("by index the same as one by one, with slips, in any script")
    void same(Script script) {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        List<String> vocabulary =
                Stream.generate(() -> script.word(random)).limit(300).toList();
        fill(Stream.generate(() -> text(vocabulary, random)).limit(MANY).toList());
        int found = 0;
        for (int nth = 0; nth < 150; nth++) {
            String q = asked(vocabulary, random);
            Set<UUID> byIndex = byIndex(AskedWords.of(q));
            assertThat(byIndex).as("%s, seed %d", q, seed).isEqualTo(ids(EACH_BY_ITSELF, AskedWords.of(q)));
            found += byIndex.isEmpty() ? 0 : 1;
        }
        assertThat(found).as("seed %d", seed).isGreaterThan(50);
    }

    private static String text(List<String> vocabulary, SplittableRandom random) {
        return Stream.generate(() -> any(vocabulary, random))
                .limit(random.nextInt(1, 12))
                .collect(Collectors.joining(" "));
    }

    /** A word, its beginning, one with a slip, two as one, or two. */
    private static String asked(List<String> vocabulary, SplittableRandom random) {
        String word = any(vocabulary, random);
        int at = random.nextInt(word.length());
        return switch (random.nextInt(7)) {
            case 0 -> word;
            case 1 -> word.substring(0, at + 1);
            case 2 ->
                word.substring(0, at)
                        + word.substring(at + 1)
                        + any(vocabulary, random).charAt(0);
            case 3 -> word.substring(0, at) + any(vocabulary, random).charAt(0) + word.substring(at);
            case 4 -> word + any(vocabulary, random);
            case 5 -> word.substring(at) + word;
            default -> word + " " + any(vocabulary, random);
        };
    }

    private void fill(List<String> texts) {
        pool.preparedQuery("""
                        insert into challenge (id, cluster_id, organisation_id, title, description, language, search_key, state, raised_at, root_id)
                        select u.id, $1, $2, 'A need', '', 'en', u.key, 'RAISED', now(), u.id
                        from (select gen_random_uuid() as id, key from unnest($3::text[]) key) u
                        """)
                .execute(Tuple.of(
                        town.clusterId,
                        raiser.organisationId(),
                        texts.stream().map(WordKeys::of).toArray(String[]::new)))
                .await()
                .indefinitely();
        Town.run("analyze challenge");
    }

    private Set<UUID> byIndex(AskedWords words) {
        String sql = "select c.id from " + words.rows("challenge", "$1", "$2") + " c where c.cluster_id = $1";
        return words.isEmpty() ? ids(EACH_BY_ITSELF, words) : ids(sql, words);
    }

    private Set<UUID> ids(String sql, AskedWords words) {
        RowSet<Row> rows = pool.withTransaction(connection -> connection
                        .query("set local enable_seqscan = off")
                        .execute()
                        .chain(() -> connection.preparedQuery(sql).execute(Tuple.of(town.clusterId, words.array()))))
                .await()
                .indefinitely();
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getUUID("id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(ChallengeOrder.class)
    @DisplayName("by an index, whatever PostgreSQL believes about the words")
    void byIndex(ChallengeOrder order) {
        fill(Stream.generate(() -> "brass lamps of Moradabad").limit(10 * MANY).toList());
        assertThat(plan(order)).contains("Index Scan on challenge_sound");
    }

    private String plan(ChallengeOrder order) {
        AskedWords words = AskedWords.of("glvanising lanps");
        String types = "uuid[], uuid, uuid, text, bool, bool, uuid, %s, uuid, int, text[]"
                .formatted(order == ChallengeOrder.SUPPORTED ? "int" : "timestamptz");
        String values =
                "array[]::uuid[], null, '%s', null, false, false, null, %s, '%s', 21, array['glvanisin', 'lanp']"
                        .formatted(town.clusterId, order == ChallengeOrder.SUPPORTED ? "9" : "now()", Needs.random());
        return GenericPlan.of(pool, types, ChallengeListReads.sql(words, order), values);
    }

    @Test
    @DisplayName("also where the cluster has none that sounds like them")
    void none() {
        fill(List.of("brass lamps", "पीतल के दीये"));
        raiser.calls()
                .get("/clusters/" + town.clusterId + "/challenges?q=zzyzx")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        raiser.calls()
                .get("/clusters/" + town.clusterId + "/challenges?q=pital deeye&order=SUPPORTED")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }
}
