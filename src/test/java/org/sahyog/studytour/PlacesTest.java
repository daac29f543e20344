package org.sahyog.studytour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("Places in buses and rooms")
class PlacesTest {
    @TestHTTPResource("/api/v1")
    URI api;

    private final Race race = new Race();
    private final Journey journey = new Journey(60);

    @Test
    @DisplayName("are taken by who has seats, no more than seats; women share with women only, in whole rooms")
    void rooms() {
        journey.published();
        Resident firm = journey.town.firm();
        String registration = journey.seated(firm, 3);
        String rooms = journey.option(1);
        journey.take(firm, registration, Map.of("optionId", rooms, "women", 3))
                .statusCode(200)
                .body("places[0].women", equalTo(3));
        assertThat(journey.read(firm).getInt("options[1].unitsLeft")).isOne();
        assertThat(journey.read(firm).getInt("options[1].leftWomen")).isEqualTo(3);
        assertThat(journey.read(firm).getInt("options[1].leftMen")).isEqualTo(2);
        journey.take(firm, registration, Map.of("optionId", rooms, "women", 4))
                .statusCode(422)
                .body("code", equalTo("tour-more-places-than-seats"));
        Resident other = journey.town.firm();
        String others = journey.seated(other, 3);
        journey.take(other, others, Map.of("optionId", rooms, "men", 2, "women", 1))
                .statusCode(200);
        journey.take(other, others, Map.of("optionId", rooms, "men", 3))
                .statusCode(409)
                .body("code", equalTo("tour-option-full"))
                .body("unitsLeft", equalTo(0));
        journey.take(other, others, Map.of("optionId", rooms)).statusCode(200).body("places.size()", equalTo(0));
        journey.take(other, others, Map.of("optionId", rooms, "men", 2)).statusCode(200);
        journey.take(other, others, Map.of("optionId", journey.option(0), "women", 1))
                .statusCode(422)
                .body("code", equalTo("tour-company-of-rooms"));
        journey.take(other, registration, Map.of("optionId", rooms, "men", 1)).statusCode(404);
        audit();
    }

    @Test
    @DisplayName(
            "go with the seats: withdrawn, all of them; with fewer seats, as many as are too many; by the waiting list none")
    void givenBack() {
        journey.published();
        Resident firm = journey.town.firm();
        String registration = journey.seated(firm, 4);
        journey.take(firm, registration, Map.of("optionId", journey.option(0), "anybody", 4))
                .statusCode(200);
        journey.take(firm, registration, Map.of("optionId", journey.option(1), "women", 2, "men", 1, "anybody", 1))
                .statusCode(200);
        String path = journey.events() + "/registrations/" + registration;
        firm.calls()
                .contentType("application/json")
                .header("If-Match", firm.calls().get(path).header("ETag"))
                .body(Map.of("seats", 2))
                .put(path)
                .then()
                .statusCode(200);
        firm.calls()
                .get(journey.tour() + "/registrations/" + registration + "/places")
                .then()
                .body("places[0].anybody", equalTo(2))
                .body("places[1].anybody", equalTo(0))
                .body("places[1].men", equalTo(0))
                .body("places[1].women", equalTo(2));
        audit();
        firm.posts().post(path + "/withdrawal").then().statusCode(200);
        assertThat(journey.read(firm).getInt("options[0].taken")).isZero();
        assertThat(journey.read(firm).getInt("options[1].taken")).isZero();
        journey.take(firm, registration, Map.of("optionId", journey.option(0), "anybody", 1))
                .statusCode(409)
                .body("code", equalTo("tour-places-without-seats"));
        audit();
    }

    @Test
    @DisplayName("are never taken from who has them: an option can grow, and not shrink below them or go")
    void options() {
        journey.published();
        Resident firm = journey.town.firm();
        String registration = journey.seated(firm, 2);
        journey.take(firm, registration, Map.of("optionId", journey.option(1), "men", 1, "women", 1))
                .statusCode(200);
        journey.options.get(1).put("units", 1);
        journey.change()
                .statusCode(409)
                .body("code", equalTo("tour-option-taken"))
                .body("errors[0].pointer", equalTo("/options/1"));
        journey.options.get(1).put("units", 9);
        journey.change().statusCode(200).body("options[1].unitsLeft", equalTo(7));
        Map<String, Object> rooms = journey.options.remove(1);
        journey.change().statusCode(409).body("code", equalTo("tour-option-taken"));
        journey.options.add(rooms);
        journey.change().statusCode(200);
    }

    @Test
    @DisplayName(
            "stand in the rooming list with who has them, for the organiser alone, without phones and with nothing that calculates")
    void roomingList() {
        journey.options.get(1).put("title", "=Double room");
        journey.published();
        Resident firm = journey.town.firm();
        String registration = firm.posts()
                .body(Map.of("seats", 2, "workers", List.of(Map.of("name", "Meena Devi", "phone", "+919837123456"))))
                .post(journey.events() + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        journey.take(firm, registration, Map.of("optionId", journey.option(1), "women", 2))
                .statusCode(200);
        String list = journey.organiser
                .calls()
                .header("Accept-Language", "hi")
                .get(journey.tour() + "/rooming-list")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(list)
                .contains(
                        "संस्था,प्रकार",
                        firm.organisationName() + ",कमरा,'=Double room,केवल महिलाओं के साथ,2,2,Meena Devi")
                .doesNotContain("9837123456");
        journey.organiser
                .calls()
                .get(journey.tour() + "/places")
                .then()
                .body("items[0].travellers[0]", equalTo("Meena Devi"));
        firm.calls()
                .get(journey.tour() + "/rooming-list")
                .then()
                .statusCode(403)
                .body(not(containsString("Meena")));
    }

    @RepeatedTest(
            value = 3,
            name =
                    "40 firms want the last 5 places of a bus and 3 rooms for two, time {currentRepetition}: none is had twice")
    void race() {
        journey.options.get(0).put("perUnit", 5);
        journey.published();
        String bus = journey.option(0);
        String rooms = journey.option(1);
        List<HttpRequest> buses = new ArrayList<>();
        List<HttpRequest> beds = new ArrayList<>();
        String[] wishes = {"anybody", "women", "men"};
        for (int nth = 0; nth < 40; nth++) {
            Resident firm = journey.town.firm();
            String registration = journey.seated(firm, 1);
            buses.add(request(firm, registration, bus, "anybody"));
            beds.add(request(firm, registration, rooms, wishes[nth % 3]));
        }
        List<HttpRequest> all = new ArrayList<>(buses);
        all.addAll(beds);
        List<HttpResponse<String>> answers = race.send(all);
        assertThat(answers.stream().map(HttpResponse::statusCode)).containsOnly(200, 409);
        assertThat(answers.subList(0, 40).stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(5);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409).map(HttpResponse::body))
                .allMatch(body -> body.contains("tour-option-full"));
        assertThat(journey.read(journey.organiser).getInt("options[1].unitsLeft"))
                .isZero();
        audit();
    }

    @Test
    @DisplayName(
            "are right after many deeds at random of many firms: taken, changed, given back, seats fewer and withdrawn")
    void randomly() {
        long seed = System.nanoTime();
        System.out.println("PlacesTest: seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        journey.options.get(1).put("units", 4);
        journey.published();
        List<String> options = List.of(journey.option(0), journey.option(1));
        List<Resident> firms = new ArrayList<>();
        List<String> registrations = new ArrayList<>();
        for (int nth = 0; nth < 8; nth++) {
            firms.add(journey.town.firm());
            registrations.add(journey.seated(firms.get(nth), 1 + random.nextInt(4)));
        }
        for (int deed = 0; deed < 80; deed++) {
            int who = random.nextInt(firms.size());
            if (random.nextInt(10) == 0) {
                shrink(firms.get(who), registrations.get(who), 1 + random.nextInt(2));
            } else {
                int option = random.nextInt(2);
                Map<String, Object> places = option == 0
                        ? Map.of("optionId", options.get(0), "anybody", random.nextInt(4))
                        : Map.of(
                                "optionId",
                                options.get(1),
                                "anybody",
                                random.nextInt(2),
                                "women",
                                random.nextInt(3),
                                "men",
                                random.nextInt(2));
                int status = journey.take(firms.get(who), registrations.get(who), places)
                        .extract()
                        .statusCode();
                assertThat(status).as("seed %d, deed %d", seed, deed).isIn(200, 409, 422);
            }
        }
        audit();
    }

    private void shrink(Resident firm, String registration, int seats) {
        String path = journey.events() + "/registrations/" + registration;
        firm.calls()
                .contentType("application/json")
                .header("If-Match", firm.calls().get(path).header("ETag"))
                .body(Map.of("seats", seats, "ifFull", "REFUSE"))
                .put(path)
                .then()
                .statusCode(200);
    }

    private HttpRequest request(Resident firm, String registration, String option, String wish) {
        URI where = URI.create(api + journey.tour() + "/registrations/" + registration + "/places");
        return Race.post(where, firm, "{\"optionId\":\"%s\",\"%s\":1}".formatted(option, wish));
    }

    /** What the counters say is what people have, it fits, and nobody has more places of a kind than seats. */
    private void audit() {
        UUID tour = UUID.fromString(journey.id);
        assertThat(Town.count("""
                select count(*) from tour_option o left join lateral (
                    select coalesce(sum(p.anybody), 0) as anybody, coalesce(sum(p.women), 0) as women, coalesce(sum(p.men), 0) as men
                    from tour_place p where p.option_id = o.id) had on true
                where o.event_id = ? and ((o.anybody, o.women, o.men) <> (had.anybody, had.women, had.men)
                    or ceil(had.anybody::numeric / o.per_unit) + ceil(had.women::numeric / o.per_unit)
                        + ceil(had.men::numeric / o.per_unit) > o.units)
                """, tour)).isZero();
        assertThat(Town.count("""
                select count(*) from (
                    select r.id from registration r join tour_place p on p.registration_id = r.id join tour_option o on o.id = p.option_id
                    where r.event_id = ? group by r.id, r.seats, r.state, o.kind
                    having sum(p.anybody + p.women + p.men) > case when r.state = 'REGISTERED' then r.seats else 0 end) over_full
                """, tour)).isZero();
    }
}
