package org.sahyog.studytour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.sahyog.notification.Happening.read;
import static org.sahyog.notification.Happening.told;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@Tag("I17")
@DisplayName("What firms ask before they book")
class DisclosureTest {
    private static final String[] OF_TOURS = {"WHO_PAYS", "SPONSOR_MONEY", "SURPLUS", "NORMS", "SELECTION", "WITHDRAWAL"
    };

    private final Journey journey = new Journey(10);

    @Test
    @DisplayName("is answered before a tour is published: what is missing is listed, in the reader’s language")
    void mandatory() {
        journey.scheduled();
        journey.answer(journey.host, journey.stop(0), "/confirmation").statusCode(200);
        journey.publish()
                .statusCode(422)
                .body("code", equalTo("disclosure-incomplete"))
                .body("questions", containsInAnyOrder(OF_TOURS))
                .body("errors.code", containsInAnyOrder(OF_TOURS));
        journey.organiser
                .posts()
                .header("Accept-Language", "hi")
                .post(journey.events() + "/publication")
                .then()
                .statusCode(422)
                .body("errors[0].detail", equalTo("कौन क्या खर्च उठाता है, और हर फ़र्म खुद कितना देती है?"));
        journey.disclose(Map.of("answers", List.of(Map.of("question", "WHO_PAYS", "text", "The bank."))))
                .then()
                .statusCode(200)
                .body("complete", equalTo(false));
        journey.publish().statusCode(422).body("questions.size()", equalTo(OF_TOURS.length - 1));
        journey.disclose(Journey.answers("The bank.")).then().statusCode(200).body("complete", equalTo(true));
        journey.publish().statusCode(200);
    }

    @Test
    @DisplayName("is read by travellers before they book, in their language; of a draft by nobody of them")
    void readBefore() {
        Resident firm = journey.town.firm();
        journey.scheduled();
        firm.calls().get(journey.events() + "/disclosure").then().statusCode(404);
        journey.answer(journey.host, journey.stop(0), "/confirmation").statusCode(200);
        journey.disclose(Journey.answers("The bank pays the bus.")).then().statusCode(200);
        journey.publish().statusCode(200);
        firm.calls()
                .header("Accept-Language", "hi")
                .get(journey.events() + "/disclosure")
                .then()
                .statusCode(200)
                .body("questions[0].question", containsString("खर्च"))
                .body("questions[0].mandatory", equalTo(true))
                .body("questions[0].answer", equalTo("The bank pays the bus."))
                .body("questions.find { it.code == 'SAFETY' }.answer", nullValue());
    }

    @Test
    @DisplayName(
            "that changes after bookings tells the booked, and opens a free way out until the start; what stays the same does not")
    void changed() {
        journey.published();
        Resident firm = journey.town.firm();
        journey.seated(firm, 2);
        assertThat(journey.read(firm).getString("event.freeWithdrawalUntil")).isNull();
        long before = deeds();
        journey.disclose(Journey.answers("The bank pays the bus.")).then().statusCode(200);
        assertThat(journey.read(firm).getString("event.freeWithdrawalUntil")).isNull();
        assertThat(deeds()).isEqualTo(before);

        journey.disclose(Journey.answers("Each firm pays ₹900.")).then().statusCode(200);
        told(read("event.disclosure-changed", journey.id), firm);
        firm.calls()
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].kind", equalTo("DISCLOSURE_CHANGED"))
                .body("items[0].text", containsString("you can withdraw without any duty"));
        assertThat(Instant.parse(journey.read(firm).getString("event.freeWithdrawalUntil")))
                .isEqualTo(Instant.parse(journey.read(firm).getString("event.startsAt")));
        String registration = journey.mine(firm).getString("id");
        firm.posts()
                .post(journey.events() + "/registrations/" + registration + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private long deeds() {
        return Town.count(
                "select count(*) from deed where verb = 'event.disclosure-changed' and entity_id = cast(? as uuid)",
                journey.id);
    }

    @Test
    @DisplayName("stays complete once the event is published")
    void staysComplete() {
        journey.published();
        journey.disclose(Map.of("answers", List.of()))
                .then()
                .statusCode(422)
                .body("code", equalTo("disclosure-incomplete"));
    }

    @Test
    @DisplayName("is asked of a fair with stalls and old stock; of a meeting it hinders nothing")
    void otherKinds() {
        Map<String, Object> fair = new HashMap<>(journey.event);
        fair.put("kind", "FAIR");
        journey.id = journey.organiser
                .posts()
                .body(fair)
                .post("/clusters/" + journey.town.clusterId + "/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        journey.publish()
                .statusCode(422)
                .body(
                        "questions",
                        containsInAnyOrder(
                                "WHO_PAYS",
                                "SPONSOR_MONEY",
                                "SURPLUS",
                                "NORMS",
                                "WITHDRAWAL",
                                "STALLS",
                                "PRICES",
                                "OLD_STOCK"));
        journey.disclose(Map.of("answers", List.of(Map.of("question", "SELECTION", "text", "So."))))
                .then()
                .statusCode(422)
                .body("code", equalTo("disclosure-question-unknown"));
        journey.town.publishedEvent(5, 9);
    }
}
