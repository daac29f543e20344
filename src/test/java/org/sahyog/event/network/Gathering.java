package org.sahyog.event.network;

import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;

/** A network of firms, led by the first, and what is held for it or by it. */
final class Gathering {
    /** Stands in whatever tells what an event is. */
    static final String MARK = "Zinkbad";

    final Alliance alliance;
    final Town town;
    final Resident leader;
    final String events;
    final String theme = UUID.randomUUID().toString();

    Gathering(int firms) {
        alliance = new Alliance(firms);
        town = alliance.town;
        leader = alliance.leader;
        events = "/clusters/" + town.clusterId + "/events";
    }

    Resident member(int nth) {
        return alliance.members.get(nth);
    }

    Map<String, Object> draft(String audience, int capacity) {
        LocalDateTime start = LocalDateTime.now().plusDays(30).withNano(0);
        Map<String, Object> draft = new HashMap<>(Map.of(
                "title",
                MARK,
                "language",
                "en",
                "themes",
                List.of(theme),
                "audience",
                audience,
                "localStart",
                start.toString(),
                "localEnd",
                start.plusHours(3).toString(),
                "venue",
                "Hall 2",
                "capacity",
                capacity));
        if (audience.equals("NETWORK")) {
            draft.put("networkId", alliance.id);
        }
        return draft;
    }

    static String id(Response made) {
        return made.then().statusCode(201).extract().path("id");
    }

    Response schedule(Resident by, Map<String, Object> draft) {
        return by.posts().body(draft).post(events);
    }

    /** By the network, still a draft. */
    String drafted(String audience, int capacity) {
        return id(hold(leader, draft(audience, capacity)));
    }

    Response hold(Resident by, Map<String, Object> draft) {
        return by.posts().body(draft).post(alliance.path + "/events");
    }

    /** Of the institution, for the members. */
    String forMembers(int capacity) {
        return published(town.institution, id(schedule(town.institution, draft("NETWORK", capacity))));
    }

    /** By the network. */
    String held(String audience, int capacity) {
        return published(leader, drafted(audience, capacity));
    }

    String workshop() {
        Map<String, Object> draft = Map.of("event", draft("NETWORK", 9));
        String workshop = id(town.institution.posts().body(draft).post("/clusters/" + town.clusterId + "/workshops"));
        return published(town.institution, workshop);
    }

    String published(Resident by, String event) {
        by.posts().post(one(event) + "/publication").then().statusCode(200);
        return event;
    }

    String shared(Resident by, String event) {
        return by.posts()
                .post(one(event) + "/share")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    String one(String event) {
        return events + "/" + event;
    }

    Response change(Resident by, String event, Map<String, Object> draft) {
        String tag = by.calls().get(one(event)).header("ETag");
        return by.posts()
                .header("If-Match", tag == null ? "\"0\"" : tag)
                .body(draft)
                .put(one(event));
    }

    static Response cancel(Resident by, String event) {
        return by.posts().body(Map.of("reason", "The hall is flooded.")).post(event + "/cancellation");
    }

    Response register(Resident by, String event, int seats, String ifFull) {
        return by.posts().body(Map.of("seats", seats, "ifFull", ifFull)).post(one(event) + "/registrations");
    }

    /** By the leader, who asks the others to come along. */
    Response gather(Resident by, String event, Resident... others) {
        List<UUID> with = List.of(others).stream().map(Resident::organisationId).toList();
        return by.posts().body(Map.of("seats", 1, "with", with)).post(one(event) + "/groups");
    }

    void leaves(Resident firm) {
        alliance.post(firm, "/members/" + alliance.stay(firm) + "/withdrawal").statusCode(200);
    }

    void isSuspended(Resident firm) {
        alliance.post(leader, "/members/" + alliance.stay(firm) + "/suspension", Map.of("reason", "Dues."))
                .statusCode(200);
    }

    void leavesTheCluster(Resident firm) {
        UUID place = Town.id(
                "select id from stakeholder where cluster_id = ? and organisation_id = ?",
                town.clusterId,
                firm.organisationId());
        firm.posts()
                .post("/clusters/" + town.clusterId + "/stakeholders/" + place + "/withdrawal")
                .then()
                .statusCode(200);
    }

    /** With everything that the founder alone can carry. */
    void dissolve() {
        alliance.carry(alliance.proposal(leader, "DISSOLVE", Map.of()));
    }

    static String state(String registration) {
        return Town.text("select state from registration where id = ?", UUID.fromString(registration));
    }
}
