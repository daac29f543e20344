package org.sahyog.event.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;
import org.sahyog.notification.Happening;

@QuarkusTest
@DisplayName("A network’s event")
class NetworkSeatsTest {
    @Test
    @DisplayName("is scheduled by leader or secretary in office; it says whose it is")
    void scheduled() {
        Gathering gathering = new Gathering(3);
        Resident secretary = gathering.member(1);
        Resident treasurer = gathering.member(2);
        gathering.alliance.elect(secretary, "SECRETARY");
        gathering.alliance.elect(treasurer, "TREASURER");
        Map<String, Object> draft = gathering.draft("CLUSTER", 5);
        for (Resident keeper : List.of(gathering.leader, secretary)) {
            gathering
                    .hold(keeper, draft)
                    .then()
                    .statusCode(201)
                    .body("byNetwork", equalTo(true))
                    .body("networkId", equalTo(gathering.alliance.id.toString()))
                    .body("organiserName", equalTo("Peetal Buying Group"))
                    .body("organiserId", equalTo(keeper.organisationId().toString()));
        }
        for (Resident other : List.of(treasurer, gathering.town.cda, gathering.town.institution)) {
            gathering.hold(other, draft).then().statusCode(403);
        }
        gathering.hold(Town.loner(), draft).then().statusCode(404);
        endTerms(gathering);
        gathering.hold(gathering.leader, draft).then().statusCode(403);
    }

    private static void endTerms(Gathering gathering) {
        Town.run("update network_officer set until = now() where network_id = ?", gathering.alliance.id);
    }

    @Test
    @DisplayName(
            "is organised by who holds the offices now: not by who held them, nor by her firm, and also without an agent")
    void officers() {
        Gathering gathering = new Gathering(2);
        Resident cda = gathering.town.cda;
        String event = gathering.held("CLUSTER", 5);
        Resident comer = gathering.town.firm();
        gathering.register(comer, event, 2, "REFUSE").then().statusCode(201);
        Town.run(
                "update cda_assignment set until_on = current_date - 1, since_on = current_date - 9 where person_id = ?",
                cda.personId());
        Map<String, Object> draft = gathering.draft("CLUSTER", 6);
        gathering.change(gathering.leader, event, draft).then().statusCode(200).body("capacity", equalTo(6));
        gathering
                .leader
                .calls()
                .get(gathering.one(event) + "/registrations")
                .then()
                .statusCode(200)
                .body("items.organisationId", hasItem(comer.organisationId().toString()));
        gathering.change(cda, event, draft).then().statusCode(403);
        Resident owner =
                Town.person(gathering.leader.organisationId(), gathering.leader.organisationName(), "OWNER", "firm");
        gathering.change(owner, event, draft).then().statusCode(403);
        gathering.change(gathering.member(1), event, draft).then().statusCode(403);
        gathering.alliance.elect(gathering.member(1), "LEADER");
        gathering.change(gathering.leader, event, draft).then().statusCode(403);
        assertThat(Gathering.cancel(gathering.leader, gathering.one(event)).statusCode())
                .isEqualTo(403);
        assertThat(Gathering.cancel(gathering.member(1), gathering.one(event)).statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("stays with its network; an event for a network names one of the cluster that is not dissolved")
    void named() {
        Gathering gathering = new Gathering(1);
        Gathering other = new Gathering(1);
        Resident host = gathering.town.institution;
        Map<String, Object> draft = gathering.draft("NETWORK", 5);
        draft.put("networkId", other.alliance.id);
        refused(gathering.schedule(host, draft), "event-network-unknown");
        refused(gathering.hold(gathering.leader, draft), "event-network-fixed");
        draft.remove("networkId");
        refused(gathering.schedule(host, draft), "event-network-needed");
        gathering
                .hold(gathering.leader, draft)
                .then()
                .statusCode(201)
                .body("networkId", equalTo(gathering.alliance.id.toString()));
        draft = gathering.draft("CLUSTER", 5);
        draft.put("networkId", gathering.alliance.id);
        refused(gathering.schedule(host, draft), "event-network-unneeded");
        gathering.hold(gathering.leader, draft).then().statusCode(201);
        gathering.dissolve();
        refused(gathering.schedule(host, gathering.draft("NETWORK", 5)), "event-network-unknown");
        String plain = gathering
                .schedule(host, gathering.draft("CLUSTER", 5))
                .then()
                .statusCode(201)
                .body("byNetwork", equalTo(false))
                .body("networkId", nullValue())
                .extract()
                .path("id");
        refused(gathering.change(host, plain, gathering.draft("NETWORK", 5)), "event-network-unknown");
        draft = gathering.draft("NETWORK", 5);
        draft.put("networkId", UUID.randomUUID());
        refused(gathering.change(host, plain, draft), "event-network-unknown");
    }

    private static void refused(Response answer, String code) {
        answer.then().body("code", equalTo(code));
    }

    @Test
    @DisplayName("that is published is for no other network")
    void notAnother() {
        Gathering gathering = new Gathering(1);
        Alliance second = new Alliance(gathering.town, 1, "OPEN", "OFFICERS");
        String event = gathering.forMembers(5);
        Map<String, Object> draft = gathering.draft("NETWORK", 5);
        draft.put("networkId", second.id);
        refused(gathering.change(gathering.town.institution, event, draft), "event-audience-narrowed");
    }

    @Test
    @DisplayName("gives seats to members alone, also at the counter and in groups")
    void membersAlone() {
        Gathering gathering = new Gathering(2);
        Town town = gathering.town;
        Resident outsider = town.firm();
        String event = gathering.forMembers(9);
        gathering.register(gathering.member(1), event, 1, "REFUSE").then().statusCode(201);
        gathering.register(outsider, event, 1, "REFUSE").then().statusCode(404);
        for (Resident host : List.of(town.institution, town.cda, town.agency)) {
            gathering.register(host, event, 1, "REFUSE").then().statusCode(403);
        }
        atCounter(gathering, event, outsider).then().statusCode(403).body("code", equalTo("event-network-only"));
        atCounter(gathering, event, gathering.leader).then().statusCode(201);
        String another = gathering.forMembers(9);
        gathering
                .gather(gathering.leader, another, outsider)
                .then()
                .statusCode(422)
                .body("code", equalTo("event-group-of-strangers"));
        gathering
                .gather(gathering.leader, another, outsider, gathering.member(1))
                .then()
                .statusCode(201)
                .body(
                        "invited.organisationId",
                        equalTo(List.of(gathering.member(1).organisationId().toString())));
        gathering.gather(town.cda, another, gathering.member(1)).then().statusCode(403);
    }

    private static Response atCounter(Gathering gathering, String event, Resident firm) {
        return gathering
                .town
                .cda
                .posts()
                .body(Map.of("seats", 1, "organisationId", firm.organisationId()))
                .post(gathering.one(event) + "/registrations");
    }

    @Test
    @DisplayName("gives no offer to who has left the network, and takes an open one back from who is suspended")
    void waiting() {
        Gathering gathering = new Gathering(4);
        String event = gathering.forMembers(1);
        String first = Gathering.id(gathering.register(gathering.member(0), event, 1, "REFUSE"));
        List<String> line = new ArrayList<>();
        for (int nth = 1; nth < 4; nth++) {
            line.add(Gathering.id(gathering.register(gathering.member(nth), event, 1, "WAIT")));
        }
        gathering.leaves(gathering.member(1));
        assertThat(Gathering.state(line.get(0))).isEqualTo("CANCELLED");
        gathering
                .leader
                .posts()
                .post(gathering.one(event) + "/registrations/" + first + "/withdrawal")
                .then()
                .statusCode(200);
        assertThat(Gathering.state(line.get(1))).isEqualTo("OFFERED");
        gathering.isSuspended(gathering.member(2));
        assertThat(Gathering.state(line.get(1))).isEqualTo("CANCELLED");
        assertThat(Gathering.state(line.get(2))).isEqualTo("OFFERED");
        gathering
                .member(1)
                .calls()
                .get(gathering.one(event) + "/registrations/" + line.get(0))
                .then()
                .statusCode(200)
                .body("last.reason", equalTo("NOT_OF_NETWORK"));
        assertThat(Town.count(
                        "select count(*) from seat_log where event_id = ? and reason = 'NOT_OF_NETWORK' and what = 'REVOKED'",
                        UUID.fromString(event)))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "is cancelled with its network, and says why; what others hold for its members stays, for those who were in it")
    void dissolved() {
        Gathering gathering = new Gathering(2);
        String held = gathering.held("CLUSTER", 5);
        String draft = gathering.drafted("NETWORK", 5);
        String hosted = gathering.forMembers(5);
        gathering.dissolve();
        gathering
                .member(1)
                .calls()
                .get(gathering.one(held))
                .then()
                .body("state", equalTo("CANCELLED"))
                .body("cancelledReason", equalTo("“Peetal Buying Group”, which held it, has been dissolved."));
        assertThat(Town.text("select state from event where id = ?", UUID.fromString(draft)))
                .isEqualTo("DISCARDED");
        gathering.register(gathering.member(1), hosted, 1, "REFUSE").then().statusCode(201);
        assertThat(Gathering.cancel(gathering.town.cda, gathering.one(hosted)).statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("reminds who holds the offices now, not who scheduled it")
    void reminder() {
        Gathering gathering = new Gathering(2);
        UUID event = UUID.fromString(gathering.held("CLUSTER", 5));
        gathering.alliance.elect(gathering.member(1), "LEADER");
        UUID deed = UUID.randomUUID();
        Town.run(
                "insert into deed (id, verb, kind, entity_id, cluster_id, data) values (?, 'event.reminder-due', 'event', ?, ?, '{}')",
                deed,
                event,
                gathering.town.clusterId);
        Happening.awaitRead(deed);
        assertThat(Happening.notices(deed)).isEqualTo(1);
        assertThat(Happening.notices(deed, gathering.member(1))).isEqualTo(1);
    }

    @Test
    @DisplayName("keeps nobody in the line who leaves while she asks")
    void race() throws Exception {
        Gathering gathering = new Gathering(7);
        String event = gathering.forMembers(1);
        gathering.register(gathering.leader, event, 1, "REFUSE").then().statusCode(201);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (Resident firm : gathering.alliance.members.subList(1, 7)) {
            String stay = "/members/" + gathering.alliance.stay(firm) + "/withdrawal";
            calls.add(() -> gathering.register(firm, event, 1, "WAIT").statusCode());
            calls.add(() -> gathering.alliance.post(firm, stay).extract().statusCode());
        }
        assertThat(atOnce(calls)).allMatch(status -> List.of(200, 201, 403, 404).contains(status));
        assertThat(Town.count(
                        "select count(*) from registration where event_id = ? and wanted > 0", UUID.fromString(event)))
                .isZero();
        assertThat(Town.count("select waiting from event_seats where event_id = ?", UUID.fromString(event)))
                .isZero();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
