package org.sahyog.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("Posts in a race")
class PostRaceTest {
    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk();
    }

    @Test
    @DisplayName("of one request sent ten times at once one post comes")
    void sameKey() {
        UUID key = UUID.randomUUID();
        Supplier<Integer> call = () -> talk.author
                .calls()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Talk.saying("Scrap"))
                .post(talk.posts)
                .statusCode();
        assertThat(Race.atOnce(Collections.nCopies(10, call))).containsOnly(201);
        talk.feed(talk.reader, "").body("items", hasSize(1));
    }

    @Test
    @DisplayName("each person says one thing to a post, however often at once; nobody's is lost")
    void reactions() {
        String post = talk.written(talk.author, "Scrap");
        List<Supplier<Integer>> calls = new ArrayList<>();
        for (int nth = 0; nth < 8; nth++) {
            Resident person =
                    Town.person(talk.reader.organisationId(), talk.reader.organisationName(), "STAFF", "firm");
            Supplier<Integer> call = () -> talk.step(person, post, "/reaction", Map.of("kind", "LIKE"))
                    .extract()
                    .statusCode();
            calls.addAll(Collections.nCopies(nth < 4 ? 2 : 1, call));
        }
        List<Integer> answers = Race.atOnce(calls);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(8);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(4);
        talk.get(talk.author, post).body("reactions[0].people", equalTo(8));
    }

    @Test
    @DisplayName("of two changes of one version one wins, and no text is lost")
    void changes() {
        String post = talk.written(talk.author, "Scrap");
        String tag = talk.author.calls().get(talk.posts + "/" + post).header("ETag");
        List<Supplier<Integer>> calls = new ArrayList<>();
        for (String text : List.of("Copper", "Tin")) {
            calls.add(() -> talk.author
                    .posts()
                    .header("If-Match", tag)
                    .body(Talk.saying(text))
                    .put(talk.posts + "/" + post)
                    .statusCode());
        }
        assertThat(Race.atOnce(calls)).containsExactlyInAnyOrder(200, 412);
        assertThat(Town.count("select count(*) from post_version where post_id = ?", UUID.fromString(post)))
                .isEqualTo(2);
    }
}
