package org.sahyog.event.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("How an event was")
class FeedbackTest {
    private final Town town = new Town();
    private String event;
    private String path;
    private final List<Resident> firms = new ArrayList<>();

    @BeforeEach
    void plan() {
        event = town.publishedEvent(20, 10);
        path = "/clusters/" + town.clusterId + "/events/" + event;
    }

    @Test
    @Tag("I19")
    @DisplayName("is told from five answers on, then by five more; two reads around one answer are the same")
    void batches() {
        over(12);
        IntStream.range(0, 4)
                .forEach(nth -> give(nth, nth % 2 + 1, "Text " + nth).statusCode(201));
        String before = result().body("answers", is(0)).extract().asString();
        give(4, 5, null).statusCode(201);
        assertThat(Patience.until(() -> result().extract().<Integer>path("answers") == 5))
                .isTrue();
        result().body("questions.find { it.code == 'USEFUL' }.average", is(2.2f))
                .body("questions.find { it.code == 'USEFUL' }.counts.count", is(List.of(2, 2, 0, 0, 1)))
                .body("questions.find { it.code == 'USEFUL' }.answers", is(5))
                .body("questions.find { it.code == 'AGAIN' }.counts.find { it.value == 'YES' }.count", is(5))
                .body(
                        "questions.find { it.code == 'BEST' }.texts",
                        containsInAnyOrder("Text 0", "Text 1", "Text 2", "Text 3"));
        assertThat(before).doesNotContain("Text 0");
        String five = result().extract().asString();
        IntStream.range(5, 9).forEach(nth -> {
            give(nth, 1, "Later " + nth).statusCode(201);
            assertThat(result().extract().asString()).isEqualTo(five);
        });
        give(9, 1, null).statusCode(201);
        assertThat(Patience.until(() -> result().extract().<Integer>path("answers") == 10))
                .isTrue();
        firms.get(11)
                .calls()
                .get(path + "/feedback")
                .then()
                .body("answers", is(10))
                .body("given", is(false));
        town.firm().calls().get(path + "/feedback").then().body("answers", nullValue());
    }

    @Test
    @Tag("I19")
    @DisplayName("is kept without who said what: neither row nor transaction nor time nor key joins the two")
    void nameless() {
        over(6);
        IntStream.range(0, 5).forEach(nth -> give(nth, 3, "Secret of " + nth).statusCode(201));
        UUID id = UUID.fromString(event);
        assertThat(Patience.until(() -> Town.count("select count(*) from feedback_said where event_id = ?", id) > 0))
                .isTrue();
        assertThat(Town.count("select count(*) from feedback_giver where event_id = ?", id))
                .isEqualTo(5);
        assertThat(Town.count("""
                select count(*) from feedback_said s join feedback_giver g on g.event_id = s.event_id
                where s.event_id = ? and cast(s.xmin as text) = cast(g.xmin as text)
                """, id)).isZero();
        assertThat(Town.count("""
                select count(distinct cast(s.xmin as text)) from feedback_said s where s.event_id = ?
                """, id)).isEqualTo(1);
        // Neither v7, which holds a time, nor anything of a person.
        assertThat(Town.count(
                        "select count(*) from feedback_said where event_id = ? and uuid_extract_version(id) <> 4", id))
                .isZero();
        assertThat(Town.text("""
                select string_agg(column_name, ' ' order by column_name) from information_schema.columns where table_name = 'feedback_said'
                """)).isEqualTo("batch cluster_id event_id id question value");
        assertThat(Town.text("""
                select string_agg(column_name, ' ' order by column_name) from information_schema.columns where table_name = 'feedback_giver'
                """)).isEqualTo("cluster_id event_id organisation_id person_id");
        assertThat(Town.count(
                        "select count(*) from idempotency_key where strpos(coalesce(answer, ''), 'Secret of') > 0"))
                .isZero();
        assertThat(Town.count("select count(*) from deed where strpos(cast(data as text), 'Secret of') > 0"))
                .isZero();
        // Two who said different things and nothing else differ in nothing that the key keeps.
        assertThat(Town.count("""
                select count(distinct fingerprint) from idempotency_key k join person p on p.subject = k.caller
                join feedback_giver g on g.person_id = p.id and g.event_id = ?
                where k.answer like '%"given":true%'
                """, id)).isEqualTo(5);
    }

    @Test
    @DisplayName("is said once by each, by as many of a firm as it had seats, and by nobody who had none")
    void once() {
        over(2);
        Resident staff = Town.person(firms.get(0).organisationId(), firms.get(0).organisationName(), "STAFF", "firm");
        firms.get(0)
                .calls()
                .get(path + "/feedback")
                .then()
                .body("asked", is(true))
                .body("given", is(false));
        give(0, 4, null)
                .statusCode(201)
                .body("given", is(true))
                .body("asked", is(false))
                .body("answers", is(0));
        give(0, 5, null).statusCode(409).body("code", is("feedback-given"));
        give(staff, 5, null).statusCode(409).body("code", is("feedback-seats-spoken"));
        staff.calls().get(path + "/feedback").then().body("asked", is(false)).body("given", is(false));
        give(town.firm(), 5, null).statusCode(403).body("code", is("feedback-not-asked"));
        give(town.cda, 5, null).statusCode(403);
    }

    @Test
    @DisplayName("is said by all who say it in the same moment, and by one of two who share a seat")
    void race() {
        over(9);
        Resident other = Town.person(firms.get(0).organisationId(), firms.get(0).organisationName(), "STAFF", "firm");
        List<Resident> all = new ArrayList<>(firms);
        all.add(other);
        List<Integer> statuses = Race.atOnce(all.stream()
                .<Supplier<Integer>>map(
                        each -> () -> give(each, 4, null).extract().statusCode())
                .toList());
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(9);
        assertThat(List.of(statuses.get(0), statuses.get(9))).containsExactlyInAnyOrder(201, 409);
        UUID id = UUID.fromString(event);
        assertThat(Patience.until(() -> result().extract().<Integer>path("answers") >= 5))
                .isTrue();
        assertThat(Town.count("""
                select b.answers + jsonb_array_length(b.waiting) from feedback_box b where b.event_id = ?
                """, id)).isEqualTo(9);
        assertThat(Town.count("""
                select coalesce(min(n), 5) from (select count(*) as n from feedback_said where event_id = ? and question = 'USEFUL' group by batch) b
                """, id)).isGreaterThanOrEqualTo(5);
    }

    @Test
    @DisplayName("is asked from the end of the event for thirty days, in English and in Hindi, by its kind")
    void window() {
        firms.add(seated());
        give(0, 5, null).statusCode(409).body("code", is("feedback-not-open"));
        end("1 hour");
        firms.get(0)
                .calls()
                .header("Accept-Language", "hi")
                .get(path + "/feedback")
                .then()
                .body("asked", is(true))
                .body("questions.code", hasItem("HEARD"))
                .body("questions.code", not(hasItem("PACE")))
                .body("questions.find { it.code == 'USEFUL' }.text", is("यह आपके काम के लिए कितना उपयोगी रहा?"))
                .body("questions.find { it.code == 'AGAIN' }.choices.label", is(List.of("हाँ", "शायद", "नहीं")));
        end("31 days");
        give(0, 5, null).statusCode(409);
    }

    @Test
    @DisplayName("is forgotten where fewer than five are left when nobody is asked any more")
    void leftovers() {
        over(7);
        IntStream.range(0, 5).forEach(nth -> give(nth, 3, null).statusCode(201));
        assertThat(Patience.until(() -> result().extract().<Integer>path("answers") == 5))
                .isTrue();
        IntStream.range(5, 7).forEach(nth -> give(nth, 1, "Only two").statusCode(201));
        UUID id = UUID.fromString(event);
        end("31 days");
        Town.run(
                "update deadline set try_at = now(), due_at = now() where kind = 'feedback.closed' and entity_id = ?",
                id);
        assertThat(Patience.until(() ->
                        Town.count("select jsonb_array_length(waiting) from feedback_box where event_id = ?", id) == 0))
                .isTrue();
        result().body("answers", is(5));
        assertThat(Town.count("select count(*) from feedback_said where value = 'Only two' and event_id = ?", id))
                .isZero();
    }

    @Test
    @DisplayName("goes into a spreadsheet, where no text becomes a formula")
    void export() {
        over(5);
        IntStream.range(0, 5).forEach(nth -> give(nth, 4, "=1+1").statusCode(201));
        assertThat(Patience.until(() -> result().extract().<Integer>path("answers") == 5))
                .isTrue();
        town.institution
                .calls()
                .header("Accept-Language", "en")
                .get(path + "/feedback/result/export")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("Question,Answer,How many"))
                .body(containsString("How useful was it for your work?,4,5"))
                .body(containsString("What was best?,'=1+1,1"));
        firms.get(0).calls().get(path + "/feedback/result").then().statusCode(403);
    }

    @Test
    @DisplayName("is asked by a notice when it is over, of who had seats")
    void notice() {
        firms.add(seated());
        Resident other = town.firm();
        end("1 minute");
        Town.run(
                "update deadline set try_at = now(), due_at = now() where kind = 'event.feedback-due' and entity_id = ?",
                UUID.fromString(event));
        assertThat(Patience.until(() -> inbox(firms.get(0)).contains("FEEDBACK_ASKED")))
                .isTrue();
        assertThat(inbox(other)).doesNotContain("FEEDBACK_ASKED");
    }

    private static List<String> inbox(Resident reader) {
        return reader.calls().get("/me/inbox").then().statusCode(200).extract().path("items.kind");
    }

    private void over(int guests) {
        IntStream.range(0, guests).forEach(nth -> firms.add(seated()));
        end("1 hour");
    }

    private Resident seated() {
        Resident firm = town.firm();
        firm.posts()
                .body(Map.of("seats", 1))
                .post(path + "/registrations")
                .then()
                .statusCode(201);
        return firm;
    }

    private void end(String ago) {
        Town.run(
                "update event set starts_at = now() - cast(? as interval) - interval '3 hours', ends_at = now() - cast(? as interval) where id = ?",
                ago,
                ago,
                UUID.fromString(event));
    }

    private ValidatableResponse give(int firm, int useful, String best) {
        return give(firms.get(firm), useful, best);
    }

    private ValidatableResponse give(Resident by, int useful, String best) {
        List<Map<String, Object>> answers = new ArrayList<>(List.of(
                Map.of("question", "USEFUL", "scale", useful),
                Map.of("question", "HEARD", "scale", 4),
                Map.of("question", "ORGANISED", "scale", 4),
                Map.of("question", "AGAIN", "choice", "YES")));
        if (best != null) {
            answers.add(Map.of("question", "BEST", "text", best));
        }
        return by.posts()
                .body(Map.of("answers", answers))
                .post(path + "/feedback")
                .then();
    }

    private ValidatableResponse result() {
        return town.institution.calls().get(path + "/feedback/result").then().statusCode(200);
    }
}
