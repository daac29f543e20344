package org.sahyog.event.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("What an organiser tells the people of an event")
class EventMessageTest {
    private final Town town = new Town();
    private String event;
    private String path;
    private final Resident guest = town.firm();
    private final Resident waiting = town.firm();

    @BeforeEach
    void plan() {
        event = town.publishedEvent(1, 10);
        path = "/clusters/" + town.clusterId + "/events/" + event;
    }

    @Test
    @DisplayName("reaches whom it is for, with the organiser’s name and the text, in the reader’s frame")
    void reaches() {
        register(guest);
        register(waiting);
        send(List.of("REGISTERED"), "The bus leaves at 8.").statusCode(201).body("organisations", is(1));
        assertThat(Patience.until(() -> inbox(guest).contains("EVENT_MESSAGE"))).isTrue();
        assertThat(inbox(waiting)).doesNotContain("EVENT_MESSAGE");
        guest.calls()
                .header("Accept-Language", "hi")
                .get("/me/inbox?limit=1")
                .then()
                .body(
                        "items[0].text",
                        is("“Costing” के आयोजक " + town.institution.organisationName()
                                + " ने लिखा है: The bus leaves at 8."));
        send(List.of("WAITING"), "We look for a larger hall.").statusCode(201);
        assertThat(Patience.until(() -> inbox(waiting).contains("EVENT_MESSAGE")))
                .isTrue();
        assertThat(inbox(guest).stream().filter("EVENT_MESSAGE"::equals)).hasSize(1);
    }

    @Test
    @DisplayName("is kept with to whom it went, when, and to how many; without a number or an address of theirs")
    void kept() {
        register(guest);
        register(waiting);
        String id = send(List.of("WAITING", "REGISTERED", "REGISTERED"), "Bring a lamp.")
                .statusCode(201)
                .body("to", is(List.of("REGISTERED", "WAITING")))
                .body("organisations", is(2))
                .extract()
                .path("id");
        town.institution
                .calls()
                .get(path + "/messages")
                .then()
                .body("items.id", is(List.of(id)))
                .body("items[0].text", is("Bring a lamp."));
        town.institution
                .calls()
                .get(path + "/messages/" + id + "/recipients?limit=1")
                .then()
                .body("items.organisationId", is(List.of(guest.organisationId().toString())))
                .body("items[0].keySet().size()", is(3));
        guest.calls().get(path + "/messages").then().statusCode(403);
        town.institution
                .calls()
                .get("/my-data/export")
                .then()
                .body("parts.find { it.name == 'eventMessages' }.items[0].text", is("Bring a lamp."));
    }

    @Test
    @DisplayName("goes to absent people too, and to nobody where nobody is")
    void absent() {
        send(List.of("REGISTERED"), "Hello").statusCode(409).body("code", is("message-nobody"));
        register(guest);
        send(List.of("ABSENT"), "We missed you.").statusCode(409);
        Town.run("update registration set state = 'ABSENT' where event_id = ?", UUID.fromString(event));
        send(List.of("ABSENT"), "We missed you.").statusCode(201);
        assertThat(Patience.until(() -> inbox(guest).contains("EVENT_MESSAGE"))).isTrue();
    }

    @Test
    @DisplayName("is five messages a day at most")
    void often() {
        register(guest);
        IntStream.range(0, 5)
                .forEach(nth -> send(List.of("REGISTERED"), "Again").statusCode(201));
        send(List.of("REGISTERED"), "Again").statusCode(409).body("code", is("message-too-often"));
        Town.run(
                "update event_message set sent_at = sent_at - interval '25 hours' where event_id = ?",
                UUID.fromString(event));
        send(List.of("REGISTERED"), "A day later").statusCode(201);
    }

    private void register(Resident firm) {
        firm.posts()
                .body(Map.of("seats", 1, "ifFull", "WAIT"))
                .post(path + "/registrations")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse send(List<String> to, String text) {
        return town.institution
                .posts()
                .body(Map.of("to", to, "text", text))
                .post(path + "/messages")
                .then();
    }

    private static List<String> inbox(Resident reader) {
        return reader.calls().get("/me/inbox").then().statusCode(200).extract().path("items.kind");
    }
}
