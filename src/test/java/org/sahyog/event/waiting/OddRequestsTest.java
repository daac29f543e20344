package org.sahyog.event.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.notification.Happening;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("Odd requests for seats")
class OddRequestsTest {
    @Inject
    Tick tick;

    @Test
    @DisplayName("joining twice, as a member of a group too, is refused with the registration there is")
    void twice() {
        Venue venue = new Venue(tick, 1);
        venue.seated(1);
        Resident asha = venue.waiting(1);
        venue.ask(asha, 1, "WAIT")
                .then()
                .statusCode(409)
                .body("code", equalTo("event-already-registered"))
                .body("registrationId", equalTo(venue.mine(asha).getString("id")));
        Resident leader = venue.firm();
        String group = venue.begin(leader, 1, asha);
        venue.join(asha, group, 1).then().statusCode(409);
        venue.put(asha, 2, "WAIT").then().statusCode(409).body("code", equalTo("event-wait-grows"));
    }

    @Test
    @DisplayName("a group larger than the event, of strangers, or completed by another is refused")
    void groups() {
        Venue venue = new Venue(tick, 3);
        Resident leader = venue.firm();
        Resident guest = venue.firm();
        String group = venue.begin(leader, 2, guest);
        venue.join(venue.firm(), group, 1).then().statusCode(404);
        venue.join(guest, group, 2).then().statusCode(422).body("code", equalTo("event-larger-than-event"));
        venue.join(guest, group, 1).then().statusCode(200);
        venue.complete(guest, group).then().statusCode(403).body("code", equalTo("event-group-not-yours"));
        venue.resize(2, venue.tag()).then().statusCode(200);
        venue.complete(leader, group).then().statusCode(422).body("code", equalTo("event-larger-than-event"));
        venue.resize(3, venue.tag()).then().statusCode(200);
        venue.complete(leader, group).then().statusCode(200);
        venue.complete(leader, group).then().statusCode(409);
        assertThat(venue.taken()).isEqualTo(3);
        venue.ask(venue.firm(), 4, "WAIT").then().statusCode(422);
        venue.audit();
    }

    @Test
    @DisplayName(
            "of two organisers who change the capacity at once one is told that it is stale; it never falls below what is given")
    void capacity() {
        Venue venue = new Venue(tick, 3);
        Resident first = venue.seated(2);
        venue.seated(1);
        venue.waiting(1);
        venue.put(first, 1, "REFUSE").then().statusCode(200);
        String tag = venue.tag();
        assertThat(Venue.atOnce(List.of(() -> venue.resize(4, tag), () -> venue.resize(5, tag))))
                .containsExactlyInAnyOrder(200, 412);
        venue.resize(2, venue.tag()).then().statusCode(409).body("code", equalTo("event-capacity-taken"));
        venue.resize(3, venue.tag()).then().statusCode(200);
        venue.audit();
    }

    @Test
    @DisplayName("a seat for which nobody is named cannot be passed on")
    void transfer() {
        Venue venue = new Venue(tick, 1);
        Resident asha = venue.seated(1);
        asha.posts()
                .body(Map.of("position", 1, "to", Map.of("name", "Ravi")))
                .post(venue.path + "/registrations/" + venue.mine(asha).getString("id") + "/seat-transfers")
                .then()
                .statusCode(422)
                .body("code", equalTo("event-seat-unnamed"));
    }

    @Test
    @DisplayName("only an agent registers another firm, at the counter")
    void counter() {
        Venue venue = new Venue(tick, 2);
        Resident asha = venue.firm();
        Map<String, Object> forAsha = Map.of("seats", 1, "organisationId", asha.organisationId());
        for (Resident other : List.of(venue.firm(), venue.town.institution)) {
            other.posts()
                    .body(forAsha)
                    .post(venue.path + "/registrations")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("event-counter-not-yours"));
        }
        venue.town
                .cda
                .posts()
                .body(forAsha)
                .post(venue.path + "/registrations")
                .then()
                .statusCode(201);
        assertThat(venue.mine(asha).getBoolean("atCounter")).isTrue();
    }

    @Test
    @DisplayName("nobody learns who waits before her")
    void othersAreHidden() {
        Venue venue = new Venue(tick, 1);
        Resident first = venue.seated(1);
        Resident offered = venue.waiting(1);
        Resident waiting = venue.waiting(1);
        Resident outsider = venue.firm();
        venue.withdraw(first).then().statusCode(200);
        List<String> secrets = Stream.of(offered, first)
                .flatMap(each -> Stream.of(
                        each.organisationId().toString(),
                        each.organisationName(),
                        venue.mine(each).getString("id")))
                .toList();
        for (Resident reader : List.of(waiting, outsider)) {
            reader.calls().get(venue.path + "/waiting-list").then().statusCode(403);
            for (String read : List.of("/my-registration", "/seat-log", "/waiting-list", "/seats", "")) {
                String body = reader.calls().get(venue.path + read).asString();
                assertThat(secrets)
                        .allSatisfy(secret -> assertThat(body).as(read).doesNotContain(secret));
            }
            String list = reader.calls()
                    .get("/clusters/" + venue.town.clusterId + "/events")
                    .asString();
            assertThat(secrets).allSatisfy(secret -> assertThat(list).doesNotContain(secret));
        }
    }

    @Test
    @DisplayName("the seat log names others only to who may read the roster")
    void namesInTheLog() {
        Venue venue = new Venue(tick, 2);
        Resident seated = venue.seated(1);
        Resident organiser = venue.town.institution;
        assertThat(log(venue, organiser)).contains(seated.organisationName());
        assertThat(log(venue, venue.town.cda)).contains(seated.organisationName());
        assertThat(log(venue, seated)).contains(seated.organisationName());
        assertThat(log(venue, Happening.colleague(organiser))).contains(seated.organisationName());

        Resident delegate = Happening.colleague(organiser);
        Town.run("update affiliation set role = 'DELEGATE' where person_id = ?", delegate.personId());
        delegate.calls().get(venue.path + "/registrations").then().statusCode(403);
        assertThat(log(venue, delegate)).contains("REGISTERED").doesNotContain(seated.organisationName());

        Town.run("update event set audience = 'PUBLIC' where id = ?", venue.event);
        Town.run("update stakeholder set state = 'LEFT' where organisation_id = ?", organiser.organisationId());
        organiser.calls().get(venue.path + "/registrations").then().statusCode(403);
        assertThat(log(venue, organiser)).contains("REGISTERED").doesNotContain(seated.organisationName());
    }

    private static String log(Venue venue, Resident reader) {
        return reader.calls()
                .get(venue.path + "/seat-log")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
