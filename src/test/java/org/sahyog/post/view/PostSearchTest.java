package org.sahyog.post.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.post.Talk;
import org.sahyog.shared.database.GenericPlan;

@QuarkusTest
@DisplayName("Words are found in a feed of many posts")
class PostSearchTest {
    /** More than are looked through before the index is asked. */
    private static final int MANY = 1_200;

    private static final String TYPES = "uuid[], uuid, uuid, uuid, timestamptz, uuid, int, timestamptz, text[]";

    @Inject
    Pool pool;

    private Talk talk;
    private Resident author;
    private Resident reader;

    @BeforeEach
    void begin() {
        talk = new Talk();
        author = talk.author;
        reader = talk.reader;
    }

    @Test
    @DisplayName("also in the oldest, with slips, in Hindi, by the beginning of a word, by a short word and by several")
    void rare() {
        String old = talk.written(author, "Galvanising bath for सरिया at 9876543210, by hp");
        fill("brass lamps");
        for (String q :
                List.of("galvanising", "galvanizing", "galvan", "sariya", "9876543210", "hp", "galvanising sariya")) {
            talk.feed(reader, "?q=" + q).body("items.id", contains(old));
        }
        for (String q : List.of("welding", "987654", "galvanising welding", "h")) {
            talk.feed(reader, "?q=" + q).body("items", empty());
        }
    }

    @Test
    @DisplayName("page by page, each once, where every post has the word, and where few have")
    void paged() {
        String old = talk.written(author, "brass");
        fill("lamps");
        fill("brass lamps");
        for (int nth = 0; nth < 25; nth++) {
            talk.written(author, "copper");
        }
        assertThat(all("?q=copper&limit=10")).hasSize(25);
        assertThat(all("?q=brass&limit=100")).hasSize(MANY + 1).contains(old);
    }

    @Test
    @DisplayName("only of what the reader may see: nothing hidden, deleted, changed away, muted or of another board")
    void visible() {
        String hidden = talk.written(author, "Zincing one");
        String deleted = talk.written(author, "Zincing two");
        String changed = talk.written(author, "Zincing three");
        String shown = talk.written(author, "Zincing four");
        Talk other = new Talk();
        other.written(other.author, "Zincing elsewhere");
        fill("lamps");
        talk.feed(reader, "?q=zincing").body("items.id", contains(shown, changed, deleted, hidden));
        talk.hide(hidden);
        talk.step(author, deleted, "/deletion").statusCode(200);
        talk.change(author, changed, Map.of("text", "Tinning")).statusCode(200);
        talk.feed(reader, "?q=zincing").body("items.id", contains(shown));
        talk.feed(author, "?q=zincing").body("items.id", contains(shown));
        talk.feed(reader, "?q=tinning").body("items.id", contains(changed));
    }

    @Test
    @DisplayName("by an index, whatever PostgreSQL believes about the words")
    void byIndex() {
        fill("lamps");
        Town.run("analyze post");
        assertThat(plan()).contains("Index Scan on post_found").doesNotContain("Seq Scan on post f ");
    }

    private String plan() {
        String sql = PostSql.read(PostSql.SHOWN, PostSearch.all(2)) + " and p.reply_to is null and p.written_at < $5"
                + " order by p.written_at desc limit 21";
        String values = "array[]::uuid[], '%s', '%s', '%s', now(), null, null, null, array['glvanisin', 'lnps']"
                .formatted(reader.personId(), talk.town.clusterId, talk.alliance.id);
        return GenericPlan.of(pool, TYPES, sql, values);
    }

    private Set<Object> all(String query) {
        Set<Object> found = new HashSet<>();
        String next = query;
        while (next != null) {
            var page = talk.feed(reader, next).extract();
            List<Object> ids = page.path("items.id");
            ids.forEach(id -> assertThat(found.add(id)).as("once").isTrue());
            String cursor = page.path("next");
            next = cursor == null ? null : query + "&cursor=" + cursor;
        }
        return found;
    }

    /** As if written one after the other, a minute apart, long ago or now; the key is that of a post with these words. */
    private void fill(String words) {
        UUID model = UUID.fromString(talk.written(author, words));
        Town.run("""
                insert into post (id, cluster_id, network_id, organisation_id, person_id, text, html, search_key, state, written_at)
                select gen_random_uuid(), cluster_id, network_id, organisation_id, person_id, text, html, search_key, state,
                    clock_timestamp() from post, generate_series(2, ?) where id = ?
                """, MANY, model);
    }
}
