package org.sahyog.shared.html;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A page beside the API")
class PagesTest {
    /** Pages of this test alone. */
    @ApplicationScoped
    static class Signs {
        void register(@Observes Router router, Pages pages) {
            pages.get(
                    router,
                    "/test-signs/:name",
                    visit -> answer(visit.parameter("name"), visit.language(), visit.address()));
            pages.post(
                    router,
                    "/test-signs/:name",
                    visit -> Uni.createFrom()
                            .item(Answer.text(200, "text/plain", "pressed " + visit.parameter("name"))));
        }

        private static Uni<Answer> answer(String name, Locale language, String address) {
            return switch (name) {
                case "broken" -> throw new IllegalStateException("as the test wants it");
                case "away" -> Uni.createFrom().failure(new IOException("no database"));
                case "gone" -> Uni.createFrom().item(FailurePage.GONE.in(language));
                default ->
                    Uni.createFrom()
                            .item(Answer.html(200, language, address + " " + name + " ".repeat(5000))
                                    .keptFor(Duration.ofMinutes(1)));
            };
        }
    }

    @Test
    @DisplayName("may be kept for a while, and then asked for again without being sent again")
    void isKept() {
        String tag = given().get("/test-signs/hello")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60")
                .header("Vary", containsString("Accept-Language"))
                .header("Content-Language", "en")
                .extract()
                .header("ETag");
        given().header("If-None-Match", "\"other\", " + tag)
                .get("/test-signs/hello")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
        given().header("If-None-Match", "\"other\"")
                .get("/test-signs/hello")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("tells a HEAD all but its body")
    void head() {
        given().head("/test-signs/hello")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/html; charset=utf-8")
                .header("ETag", containsString("W/"))
                .body(emptyString());
    }

    @Test
    @DisplayName("is compressed for who can read that")
    void compressed() {
        var raw =
                RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        given().config(raw)
                .header("Accept-Encoding", "gzip")
                .get("/test-signs/hello")
                .then()
                .header("Content-Encoding", "gzip");
        given().config(raw).get("/test-signs/hello").then().header("Content-Encoding", nullValue());
    }

    @Test
    @DisplayName("runs no script, is framed by nobody and gives its address to nobody")
    void guarded() {
        given().get("/test-signs/hello")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    @DisplayName("speaks the language of the link, else of the phone")
    void language() {
        given().header("Accept-Language", "hi-IN,en;q=0.5")
                .get("/test-signs/gone")
                .then()
                .statusCode(410)
                .header("Content-Language", "hi")
                .header("Cache-Control", "no-store")
                .body(containsString("यह लिंक अब बंद है"));
        given().header("Accept-Language", "hi-IN")
                .get("/test-signs/gone?lang=en")
                .then()
                .body(containsString("This link has ended"));
    }

    @Test
    @DisplayName("that fails says so without saying why")
    void failures() {
        given().get("/test-signs/broken")
                .then()
                .statusCode(500)
                .header("Cache-Control", "no-store")
                .body(not(containsString("as the test wants it")));
        given().get("/test-signs/away").then().statusCode(503).header("Retry-After", "5");
    }

    @Test
    @DisplayName("has buttons that are pressed, and looking presses none")
    void buttons() {
        given().post("/test-signs/bell").then().statusCode(200).body(containsString("pressed bell"));
        assertThat(given().get("/test-signs/bell").asString()).doesNotContain("pressed");
    }

    @Test
    @DisplayName("writes no address that is none")
    void hostileHost() {
        given().header("Host", "evil\"><script>")
                .get("/test-signs/hello")
                .then()
                .statusCode(400)
                .body(not(containsString("script")));
        given().header("Host", "sahyog.example:8443")
                .get("/test-signs/hello")
                .then()
                .body(containsString("http://sahyog.example:8443 hello"));
    }
}
