package org.sahyog.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.markdown.MarkdownTest;
import org.sahyog.shared.markdown.WatchedBrowser;

@QuarkusTest
@DisplayName("A script in a post")
class HostilePostTest {
    private static final int EACH = 50;

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk();
    }

    @Test
    @DisplayName("is refused, in a new one, a reply and a change; nothing is written")
    void refused() {
        String post = talk.written(talk.author, "Fit");
        for (String script : List.of(
                "<script>alert(1)</script>", "Look <img src=x onerror=alert(1)>", "[pay](javascript:alert(1))")) {
            unsafe(talk.write(talk.author, Talk.saying(script)));
            unsafe(talk.step(talk.reader, post, "/replies", Talk.saying(script)));
            unsafe(talk.change(talk.author, post, Talk.saying(script)));
        }
        talk.feed(talk.reader, "").body("items", hasSize(1)).body("items[0].text", equalTo("Fit"));
        talk.get(talk.reader, post).body("replies", equalTo(0)).body("version", equalTo(0));
    }

    private static void unsafe(ValidatableResponse answer) {
        answer.statusCode(422).body("code", equalTo("post-unsafe"));
    }

    @Test
    @DisplayName("reaches no reader by any of a hundred ways: what is not refused has nothing in it that runs")
    void neverRead() {
        assertThat(read()).doesNotContainIgnoringCase("<script", "<img", "<iframe", "<svg", "href=\"javascript");
    }

    @Test
    @DisplayName("neither runs nor asks anybody in the reader’s browser")
    void neverRuns() throws Exception {
        try (WatchedBrowser browser = new WatchedBrowser()) {
            browser.showsQuietly(read());
        }
    }

    /** What of all attacks was taken, as the API gives it to a reader. Written by many, since nobody may write so much in an hour. */
    private String read() {
        List<String> attacks = MarkdownTest.attacks().toList();
        int taken = 0;
        Resident writer = talk.author;
        for (int nth = 0; nth < attacks.size(); nth++) {
            if (nth % EACH == 0) {
                writer = Town.person(talk.author.organisationId(), talk.author.organisationName(), "OWNER", "firm");
            }
            taken += isTaken(writer, attacks.get(nth)) ? 1 : 0;
        }
        assertThat(taken).isBetween(1, 99);
        List<String> html = talk.feed(talk.reader, "?limit=100").extract().path("items.html");
        assertThat(html).hasSize(taken);
        return String.join("\n", html);
    }

    private boolean isTaken(Resident writer, String attack) {
        int status = talk.write(writer, Talk.saying(attack)).extract().statusCode();
        assertThat(status).as(attack).isIn(201, 400, 422);
        return status == 201;
    }
}
