package org.sahyog.event.speaker;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sahyog.notification.Happening.read;
import static org.sahyog.notification.Happening.told;
import static org.sahyog.workshop.Hall.get;
import static org.sahyog.workshop.Hall.post;
import static org.sahyog.workshop.Hall.put;
import static org.sahyog.workshop.Hall.username;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.workshop.Hall;

@QuarkusTest
@DisplayName("Who speaks at an event")
class SpeakerTest {
    private Hall hall;
    private Resident organiser;
    private Resident firm;
    private Resident expert;
    private String speakers;

    @BeforeEach
    void hold() {
        hall = new Hall("CLUSTER", 20);
        organiser = hall.organiser;
        firm = hall.town.firm();
        expert = hall.sister.firm();
        speakers = hall.event + "/speakers";
    }

    private Map<String, Object> named(String name) {
        return new HashMap<>(Map.of(
                "part",
                "CHAIR",
                "name",
                name,
                "office",
                "Principal",
                "organisation",
                "Tool room",
                "sessionId",
                hall.session));
    }

    private Map<String, Object> account() {
        return new HashMap<>(
                Map.of("part", "SPEAKER", "username", username(expert), "organisationId", expert.organisationId()));
    }

    private String asked() {
        return post(organiser, speakers, account()).statusCode(201).extract().path("id");
    }

    private void answer(String id, String step) {
        post(expert, speakers + "/" + id + step, null).statusCode(200);
    }

    @Test
    @DisplayName("is shown at once where the organiser answers for it, with office, organisation and session")
    void named() {
        post(organiser, speakers, named("Dr. Meena Iyer"))
                .statusCode(201)
                .body("state", equalTo("NAMED"))
                .body("sessionId", equalTo(hall.session));
        get(firm, speakers)
                .statusCode(200)
                .body("items.name", contains("Dr. Meena Iyer"))
                .body("items[0].organisationName", equalTo("Tool room"));
        post(firm, speakers, named("Me")).statusCode(403);
        Map<String, Object> both = named("Dr. Meena Iyer");
        both.put("username", username(expert));
        post(organiser, speakers, both).statusCode(422).body("code", equalTo("speaker-unclear"));
        Map<String, Object> elsewhere = named("Dr. Rao");
        elsewhere.put("sessionId", UUID.randomUUID());
        post(organiser, speakers, elsewhere).statusCode(422).body("code", equalTo("speaker-session-unknown"));
    }

    @Test
    @DisplayName("is asked where she has an account, and shown only while she agrees; the organiser and she know more")
    void agrees() {
        String id = asked();
        get(firm, speakers).body("items", hasSize(0));
        get(firm, speakers + "/" + id).statusCode(404);
        get(organiser, speakers)
                .body("items[0].state", equalTo("ASKED"))
                .body("items[0].username", equalTo(username(expert)));
        post(firm, speakers + "/" + id + "/agreement", null).statusCode(404);
        post(organiser, speakers + "/" + id + "/agreement", null).statusCode(403);
        answer(id, "/agreement");
        get(firm, speakers)
                .body("items[0].name", equalTo("Person " + expert.personId()))
                .body("items[0].organisationName", equalTo(expert.organisationName()))
                .body("items[0].username", nullValue());
        post(expert, speakers + "/" + id + "/agreement", null)
                .statusCode(409)
                .body("code", equalTo("speaker-answered"));
        answer(id, "/declining");
        get(firm, speakers).body("items", hasSize(0));
        get(organiser, speakers).body("items[0].state", equalTo("DECLINED"));
    }

    @Test
    @DisplayName("is asked anew when it is another session, and not when it is another office")
    void askedAnew() {
        String id = asked();
        answer(id, "/agreement");
        Map<String, Object> office = account();
        office.put("office", "Proprietor");
        put(organiser, speakers + "/" + id, office).statusCode(200).body("state", equalTo("AGREED"));
        office.put("sessionId", hall.session);
        put(organiser, speakers + "/" + id, office).statusCode(200).body("state", equalTo("ASKED"));
        post(organiser, speakers, office).statusCode(409).body("code", equalTo("speaker-named-twice"));
    }

    @Test
    @DisplayName("sees the event from another cluster, in her home, her agenda and her calendar, until she declines")
    void sees() {
        get(expert, hall.event).statusCode(404);
        String id = asked();
        get(expert, "/me/home").body("items.find { it.kind == 'SPEAKER_ASKED' }.id", equalTo(id));
        get(expert, "/me/speaking")
                .body("items[0].eventTitle", equalTo("Joint learning workshop"))
                .body("items[0].speaker.state", equalTo("ASKED"));
        answer(id, "/agreement");
        get(expert, hall.event).statusCode(200);
        get(expert, "/me/agenda").body("items.find { it.id == '" + hall.id + "' }.as", equalTo("SPEAKING"));
        String address = post(expert, "/me/calendar-feed", null)
                .statusCode(201)
                .extract()
                .path("address");
        RestAssured.given().get(address).then().statusCode(200).body(containsString("Joint learning workshop"));
        post(expert, hall.event + "/registrations", Map.of("seats", 1)).statusCode(403);
        answer(id, "/declining");
        get(expert, hall.event).statusCode(404);
        get(expert, "/me/agenda").body("items.id", not(hasItem(hall.id)));
    }

    @Test
    @DisplayName(
            "is told that she is asked, that it is moved or off, and that she is not asked any more; her answer is told the organiser")
    void notices() {
        String id = asked();
        told(read("event-speaker.asked", id), expert);
        answer(id, "/agreement");
        told(read("event-speaker.agreed", id), organiser);
        answer(id, "/declining");
        told(read("event-speaker.declined", id), organiser);
        answer(id, "/agreement");
        post(organiser, hall.event + "/cancellation", Map.of("reason", "No power."))
                .statusCode(200);
        told(read("event.cancelled", hall.id), expert);
        post(organiser, speakers + "/" + id + "/removal", null).statusCode(200);
        told(read("event-speaker.removed", id), expert);
        get(expert, "/me/inbox?limit=1")
                .body("items[0].title", equalTo("You do not speak at “Joint learning workshop” any more"));
    }

    @Test
    @DisplayName("stands on the public page of the event, once she agrees")
    void page() {
        Hall open = new Hall("PUBLIC", 20);
        String there = open.event + "/speakers";
        String id =
                post(open.organiser, there, account()).statusCode(201).extract().path("id");
        post(open.organiser, there, Map.of("part", "SPEAKER", "name", "Dr. Meena <Iyer>", "organisation", "Tool room"))
                .statusCode(201);
        String code = open.organiser
                .posts()
                .post(open.event + "/share")
                .then()
                .extract()
                .path("code");
        String name = "Person " + expert.personId();
        RestAssured.given()
                .get("/e/" + code + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Dr. Meena &lt;Iyer&gt;, Tool room"))
                .body(not(containsString(name)));
        post(expert, there + "/" + id + "/agreement", null).statusCode(200);
        RestAssured.given().get("/e/" + code + "?lang=en").then().body(containsString(name));
        Town.run("update event_speaker set state = 'DECLINED' where id = cast(? as uuid)", id);
        RestAssured.given().get("/e/" + code + "?lang=en").then().body(not(containsString(name)));
    }
}
