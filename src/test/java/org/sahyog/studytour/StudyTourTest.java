package org.sahyog.studytour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sahyog.notification.Happening.read;
import static org.sahyog.notification.Happening.told;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("A study tour over HTTP")
class StudyTourTest {
    private final Journey journey = new Journey(10);

    @Test
    @DisplayName("is scheduled with its stops and options, listed, read and changed; a stale change is refused")
    void lives() {
        journey.scheduled();
        journey.organiser.calls().get(journey.tours()).then().body("items.id", hasItem(journey.id));
        journey.organiser
                .calls()
                .get(journey.tour())
                .then()
                .body("event.kind", equalTo("STUDY_TOUR"))
                .body("stops[0].hostName", equalTo(journey.host.organisationName()))
                .body("stops[0].state", equalTo("WAITING"))
                .body("stops[0].contactPhone", equalTo("+919837123456"))
                .body("options.title", contains("Bus", "Double room"))
                .body("options[1].leftWomen", equalTo(6));
        String tag = journey.organiser.calls().get(journey.tour()).header("ETag");
        journey.answer(journey.host, journey.stop(0), "/confirmation").statusCode(200);
        journey.organiser
                .calls()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(journey.draft())
                .put(journey.tour())
                .then()
                .statusCode(412);
        journey.event.put("title", "Furnaces and kilns");
        journey.change().statusCode(200).body("event.title", equalTo("Furnaces and kilns"));
        assertThat(journey.read(journey.organiser).getString("stops[0].state")).isEqualTo("CONFIRMED");
    }

    @Test
    @DisplayName(
            "asks its hosts, wherever they are; they confirm or decline, and the organiser is told; the audience sees none of a draft")
    void hosts() {
        journey.scheduled();
        String stop = journey.stop(0);
        told(read("tour-stop.asked", stop), journey.host);
        journey.host
                .calls()
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].title", equalTo("May “Furnaces of Aligarh” visit you?"))
                .body("items[0].entityId", equalTo(stop));
        journey.host
                .calls()
                .get(journey.tour() + "/stops/" + stop)
                .then()
                .statusCode(200)
                .body("tourTitle", equalTo("Furnaces of Aligarh"))
                .body("capacity", equalTo(10));
        journey.host.calls().get(journey.tour()).then().statusCode(404);
        journey.host.calls().get("/me/tour-stops").then().body("items.stop.id", contains(stop));
        journey.organiser.calls().get("/me/tour-stops").then().body("items.size()", equalTo(0));
        Resident firm = journey.town.firm();
        firm.calls().get(journey.tour() + "/stops/" + stop).then().statusCode(404);
        journey.answer(firm, stop, "/confirmation").statusCode(404);
        journey.answer(journey.organiser, stop, "/confirmation").statusCode(403);
        journey.answer(journey.host, stop, "/confirmation").statusCode(200).body("stop.state", equalTo("CONFIRMED"));
        told(read("tour-stop.confirmed", stop), journey.organiser);
        journey.answer(journey.host, stop, "/confirmation").statusCode(409).body("code", equalTo("tour-stop-answered"));
        journey.decline(journey.host, stop, "Our furnace is rebuilt.").statusCode(200);
        told(read("tour-stop.declined", stop), journey.organiser);
        journey.organiser
                .calls()
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].text", containsString("Our furnace is rebuilt."));
    }

    @Test
    @DisplayName("is not published before its hosts have confirmed, unless travellers read why not")
    void publishing() {
        journey.scheduled();
        journey.disclose(Journey.answers("The bank.")).then().statusCode(200);
        journey.publish()
                .statusCode(409)
                .body("code", equalTo("tour-stops-unconfirmed"))
                .body("hosts", contains(journey.host.organisationName()));
        journey.more.put("unconfirmedReason", "They answer a week before.");
        journey.change().statusCode(200);
        journey.publish().statusCode(200);
        journey.town
                .firm()
                .calls()
                .get(journey.tour())
                .then()
                .body("unconfirmedReason", equalTo("They answer a week before."))
                .body("stops[0].state", equalTo("WAITING"))
                .body("stops[0].contactName", nullValue())
                .body("stops[0].contactPhone", nullValue());
    }

    @Test
    @DisplayName(
            "must be confirmed anew where a stop is other than before, not where only the contact is; a dropped host is told")
    void changedStops() {
        journey.published();
        String stop = journey.stop(0);
        journey.stops.get(0).put("contact", Map.of("name", "Meena", "phone", "98371 23457"));
        journey.change().statusCode(200).body("stops[0].state", equalTo("CONFIRMED"));
        journey.stops.get(0).put("localEnd", journey.start.plusHours(8).toString());
        journey.change()
                .statusCode(200)
                .body("stops[0].state", equalTo("WAITING"))
                .body("stops[0].id", equalTo(stop));
        told(read("tour-stop.asked", stop), journey.host);
        journey.answer(journey.host, stop, "/confirmation").statusCode(200);

        Resident second = new Town().firm();
        journey.stops.get(0).put("hostId", second.organisationId());
        journey.change().statusCode(200).body("stops[0].state", equalTo("WAITING"));
        told(read("tour-stop.dropped", stop), journey.host);
        told(read("tour-stop.asked", stop), second);
        journey.answer(journey.host, stop, "/confirmation").statusCode(404);

        journey.stops.clear();
        journey.change().statusCode(200).body("stops.size()", equalTo(0));
        told(read("tour-stop.dropped", stop), second);
        journey.answer(second, stop, "/confirmation").statusCode(409).body("code", equalTo("tour-stop-dropped"));
        assertThat(Town.count(
                        "select count(*) from tour_stop where id = ? and contact_phone is not null",
                        UUID.fromString(stop)))
                .isZero();
    }

    @Test
    @DisplayName("has stops one after the other within its time, each by the clock of its zone; and moves with them")
    void programme() {
        Map<String, Object> abroad = journey.stop(9, 12);
        abroad.put("hostName", "Gulf Foundry, Sharjah");
        abroad.put("zone", "Asia/Dubai");
        journey.stops.add(abroad);
        journey.scheduled();
        assertThat(journey.read(journey.organiser).getString("stops[1].zone")).isEqualTo("Asia/Dubai");

        journey.event.put("localStart", journey.start.plusDays(7).toString());
        journey.event.put("localEnd", journey.start.plusDays(9).toString());
        journey.put(journey.events(), journey.event).then().statusCode(422).body("code", equalTo("tour-stop-outside"));
        journey.change().statusCode(422).body("errors[0].pointer", equalTo("/stops/0/localStart"));
        journey.stops.forEach(stop -> {
            stop.computeIfPresent("localStart", (key, time) -> later(time));
            stop.computeIfPresent("localEnd", (key, time) -> later(time));
        });
        journey.change().statusCode(200);
        journey.stops.get(1).put("localStart", journey.stops.get(0).get("localStart"));
        journey.stops.get(1).put("zone", "Asia/Kolkata");
        journey.change().statusCode(422).body("code", equalTo("tour-stops-overlap"));
        journey.stops.get(1).put("zone", "Moon/Crater");
        journey.change().statusCode(422).body("errors[0].pointer", equalTo("/stops/1/zone"));
    }

    private static String later(Object time) {
        return LocalDateTime.parse((String) time).plusDays(7).toString();
    }

    @Test
    @DisplayName("may be scheduled as a plain event, also by clients that know no tours; it gets its stops afterwards")
    void plainEvent() {
        Map<String, Object> plain = new HashMap<>(journey.event);
        plain.put("kind", "STUDY_TOUR");
        journey.id = journey.organiser
                .posts()
                .body(plain)
                .post("/clusters/" + journey.town.clusterId + "/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(journey.read(journey.organiser).getList("stops")).isEmpty();
        journey.change().statusCode(200).body("stops.size()", equalTo(1));
        told(read("tour-stop.asked", journey.stop(0)), journey.host);
    }

    @Test
    @DisplayName("that is cancelled does not come: hosts and travellers are told, each once")
    void cancelled() {
        journey.published();
        Resident firm = journey.town.firm();
        journey.seated(firm, 1);
        journey.organiser
                .posts()
                .body(Map.of("reason", "The road is flooded."))
                .post(journey.events() + "/cancellation")
                .then()
                .statusCode(200);
        told(read("event.cancelled", journey.id), firm, journey.host);
        journey.host
                .calls()
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].title", equalTo("“Furnaces of Aligarh” does not come"))
                .body("items[0].text", containsString("The road is flooded."));
    }

    @Test
    @DisplayName("names the contact to who travels, never its phone; what is hers is handed out and erased")
    void contact() {
        Resident ravi = journey.town.firm();
        Town.run("update person set name = 'Ravi Kumar', phone = '+919837123456' where id = ?", ravi.personId());
        journey.published();
        Resident firm = journey.town.firm();
        journey.seated(firm, 1);
        firm.calls()
                .get(journey.tour())
                .then()
                .body("stops[0].contactName", equalTo("Ravi Kumar"))
                .body("stops[0].contactPhone", nullValue());
        journey.host
                .calls()
                .get(journey.tour() + "/stops/" + journey.stop(0))
                .then()
                .body("stop.contactPhone", equalTo("+919837123456"));
        ravi.calls().get("/my-data/export").then().statusCode(200).body(containsString(journey.stop(0)));
        firm.calls().get("/my-data/export").then().body(not(containsString("+919837123456")));
    }

    @Test
    @DisplayName("names one host for each stop, an organisation of some cluster or one that is not here")
    void hostsNamed() {
        journey.stops.get(0).put("hostName", "And another");
        refused("tour-host-unclear");
        journey.stops.get(0).remove("hostId");
        journey.stops.get(0).remove("hostName");
        refused("tour-host-unclear");
        journey.stops.get(0).put("hostId", Town.loner().organisationId());
        refused("tour-host-unknown");
    }

    private void refused(String code) {
        journey.organiser
                .posts()
                .body(journey.draft())
                .post(journey.tours())
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.pointer", equalTo(List.of("/stops/0/hostId")));
    }

    @Test
    @DisplayName(
            "hears of a host without a phone from an agent of its cluster, on whose word is kept; what the host says itself holds")
    void forHost() {
        journey.scheduled();
        String stop = journey.stop(0);
        Town far = hostsTown();
        Map<String, Object> answer =
                Map.of("confirmed", true, "word", Map.of("saidBy", "Ravi Kumar", "how", "IN_PERSON"));
        answerForHost(journey.town.cda, stop, answer).statusCode(403);
        answerForHost(journey.host, stop, answer).statusCode(403);
        answerForHost(new Town().cda, stop, answer).statusCode(404);
        far.cda.calls().get(journey.tour() + "/stops/" + stop).then().statusCode(200);
        answerForHost(far.cda, stop, answer)
                .statusCode(200)
                .body("stop.state", equalTo("CONFIRMED"))
                .body("stop.forHost", equalTo(true))
                .body("stop.word.saidBy", equalTo("Ravi Kumar"));
        told(read("tour-stop.confirmed-for-host", stop), journey.host, journey.organiser);
        Map<String, Object> no = Map.of("confirmed", false, "word", Map.of("saidBy", "Ravi Kumar", "how", "BY_PHONE"));
        answerForHost(far.cda, stop, no).statusCode(422).body("code", equalTo("tour-reason-needed"));
        journey.answer(journey.host, stop, "/confirmation")
                .statusCode(200)
                .body("stop.forHost", equalTo(false))
                .body("stop.word", nullValue());
        answerForHost(far.cda, stop, answer).statusCode(409).body("code", equalTo("tour-stop-answered"));
        journey.decline(journey.host, stop, "Our furnace is rebuilt.").statusCode(200);
    }

    private Town hostsTown() {
        Town far = new Town();
        far.join(journey.host);
        return far;
    }

    private ValidatableResponse answerForHost(Resident by, String stop, Map<String, Object> answer) {
        return by.posts()
                .body(answer)
                .post(journey.tour() + "/stops/" + stop + "/answer-for-host")
                .then();
    }
}
