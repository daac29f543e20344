package org.sahyog.challenge.link;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.challenge.Needs;
import org.sahyog.network.Alliance;

/** Needs of a town with a network of three firms, and what they are linked to, over HTTP. */
final class Links {
    /** In the title of every event, and nowhere else. */
    static final String MARK = "Zinkbad";

    final Town town = new Town();
    final Needs needs = new Needs(town);
    final Alliance alliance = new Alliance(town, 3, "APPLICATION", "OFFICERS");
    final String events = "/clusters/" + town.clusterId + "/events";

    ValidatableResponse link(Resident by, String need, String kind, Object linked) {
        return needs.post(by, need, "/links", Map.of("kind", kind, "linkedId", linked));
    }

    String linked(Resident by, String need, String kind, Object linked) {
        return link(by, need, kind, linked).statusCode(201).extract().path("id");
    }

    ValidatableResponse takeBack(Resident by, String need, String link) {
        return needs.post(by, need, "/links/" + link + "/withdrawal");
    }

    ValidatableResponse list(Resident by, String need) {
        return by.calls().get(needs.path + "/" + need + "/links").then();
    }

    /** Of the institution, for the cluster. */
    String event() {
        return published(town.institution, events, draft("CLUSTER"));
    }

    /** Of the institution, for the members of the network. */
    String forMembers() {
        Map<String, Object> draft = draft("NETWORK");
        draft.put("networkId", alliance.id);
        return published(town.institution, events, draft);
    }

    /** By the network, for the cluster. */
    String held() {
        return published(alliance.leader, alliance.path + "/events", draft("CLUSTER"));
    }

    String drafted() {
        return made(town.institution, events, draft("CLUSTER"));
    }

    private String published(Resident by, String path, Map<String, Object> draft) {
        String event = made(by, path, draft);
        by.posts().post(events + "/" + event + "/publication").then().statusCode(200);
        return event;
    }

    private static String made(Resident by, String path, Map<String, Object> draft) {
        return by.posts()
                .body(draft)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> draft(String audience) {
        LocalDateTime start = LocalDateTime.now().plusDays(30).withNano(0);
        return new TreeMap<>(Map.of(
                "title",
                MARK,
                "language",
                "en",
                "audience",
                audience,
                "localStart",
                start.toString(),
                "localEnd",
                start.plusHours(3).toString(),
                "venue",
                "Hall 2",
                "capacity",
                9));
    }

    void cancel(String event) {
        town.institution
                .posts()
                .body(Map.of("reason", "The hall is flooded."))
                .post(events + "/" + event + "/cancellation")
                .then()
                .statusCode(200);
    }

    static void isOver(String event) {
        Town.run(
                "update event set starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' where id = ?",
                UUID.fromString(event));
    }

    String enquiry(Resident by) {
        return made(
                by,
                "/clusters/" + town.clusterId + "/enquiries",
                new TreeMap<>(Map.of(
                        "title",
                        "Brass lamps",
                        "quantity",
                        500,
                        "unit",
                        "pieces",
                        "wantedBy",
                        LocalDate.now().plusDays(90).toString(),
                        "closesAt",
                        Instant.now().plusSeconds(86_400).toString())));
    }

    void dissolve() {
        Town.run("update network set state = 'DISSOLVED', dissolved_at = now() where id = ?", alliance.id);
    }
}
