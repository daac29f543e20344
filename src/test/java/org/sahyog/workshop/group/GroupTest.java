package org.sahyog.workshop.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.sahyog.workshop.Hall.get;
import static org.sahyog.workshop.Hall.post;
import static org.sahyog.workshop.Hall.put;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.workshop.Hall;

@QuarkusTest
@DisplayName("A working group of a workshop")
class GroupTest {
    private Hall hall;
    private Resident organiser;
    private Resident firm;
    private Resident guest;
    private String groups;

    @BeforeEach
    void hold() {
        hall = new Hall("PROGRAMME", 60);
        organiser = hall.organiser;
        firm = hall.town.firm();
        guest = hall.sister.firm();
        groups = hall.path + "/groups";
    }

    private static Map<String, Object> draft(String name, int places, boolean open) {
        return new HashMap<>(Map.of("name", name, "theme", "energy", "places", places, "open", open));
    }

    private String formed(String name, int places, boolean open) {
        return post(organiser, groups, draft(name, places, open))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private int place(Resident by, String registration, int place, String group, String how) {
        Map<String, Object> seat = new HashMap<>(Map.of("place", place));
        seat.put("groupId", group);
        return post(by, hall.path + "/registrations/" + registration + "/group/" + how, seat)
                .extract()
                .statusCode();
    }

    @Test
    @DisplayName("is formed by the organiser; whoever sees the workshop sees it, who is in it only those with a seat")
    void formed() {
        String id = formed("Furnaces", 8, true);
        post(firm, groups, draft("Mine", 3, true)).statusCode(403);
        post(organiser, groups, draft("Furnaces", 3, true)).statusCode(409).body("code", equalTo("group-name-taken"));
        Map<String, Object> gold = draft("Gold", 3, true);
        gold.put("theme", "gold");
        post(organiser, groups, gold).statusCode(422).body("code", equalTo("group-theme-unfit"));
        String registration = hall.seats(firm, 2);
        assertThat(place(firm, registration, 2, id, "choice")).isEqualTo(200);
        get(guest, groups).body("items[0].taken", equalTo(1)).body("items[0].members", nullValue());
        hall.seats(guest, 1);
        get(guest, groups)
                .body("items[0].members.organisationName", contains(firm.organisationName()))
                .body("items[0].members[0].registrationId", nullValue());
        get(organiser, groups).body("items[0].members[0].place", equalTo(2));
        put(organiser, groups + "/" + id, draft("Furnaces and lids", 1, false))
                .statusCode(200)
                .body("name", equalTo("Furnaces and lids"));
        assertThat(place(organiser, registration, 1, id, "assignment")).isEqualTo(409);
        get(organiser, hall.event + "/roster?groupId=" + id)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].place", equalTo(2))
                .body("items[0].groupName", equalTo("Furnaces and lids"));
    }

    @Test
    @DisplayName(
            "takes seats that the organiser puts there, and those of firms only where it is open; a seat is in one group")
    void placed() {
        String assigned = formed("Lids", 5, false);
        String open = formed("Gas", 5, true);
        String registration = hall.seats(firm, 2);
        assertThat(place(firm, registration, 1, assigned, "choice")).isEqualTo(409);
        assertThat(place(organiser, registration, 1, assigned, "assignment")).isEqualTo(200);
        assertThat(place(firm, registration, 1, open, "choice")).isEqualTo(200);
        get(organiser, groups).body("items.taken", contains(0, 1));
        assertThat(place(firm, registration, 3, open, "choice")).isEqualTo(422);
        assertThat(place(firm, registration, 1, UUID.randomUUID().toString(), "choice"))
                .isEqualTo(422);
        assertThat(place(guest, registration, 1, open, "choice")).isEqualTo(404);
        assertThat(place(firm, registration, 1, null, "choice")).isEqualTo(200);
        get(organiser, groups).body("items.taken", contains(0, 0));
    }

    @Test
    @DisplayName("loses a seat that is given back")
    void givenBack() {
        String id = formed("Gas", 5, true);
        String registration = hall.seats(firm, 3);
        for (int place = 1; place <= 3; place++) {
            assertThat(place(firm, registration, place, id, "choice")).isEqualTo(200);
        }
        Town.run("update registration set seats = 2 where id = cast(? as uuid)", registration);
        get(organiser, groups).body("items[0].taken", equalTo(2));
        hall.withdraw(firm, registration);
        get(organiser, groups).body("items[0].taken", equalTo(0));
    }

    @Test
    @DisplayName(
            "never has more people than places, however many choose at once, and however small it is made meanwhile")
    void race() {
        String id = formed("Gas", 5, true);
        List<Resident> firms =
                IntStream.range(0, 20).mapToObj(nth -> hall.town.firm()).toList();
        List<String> seats = firms.stream().map(each -> hall.seats(each, 1)).toList();
        List<Integer> answers = Race.atOnce(IntStream.range(0, 21)
                .<Supplier<Integer>>mapToObj(nth -> () -> nth == 20
                        ? put(organiser, groups + "/" + id, draft("Gas", 3, true))
                                .extract()
                                .statusCode()
                        : place(firms.get(nth), seats.get(nth), 1, id, "choice"))
                .toList());
        int taken = get(organiser, groups + "/" + id).extract().path("taken");
        int places = get(organiser, groups + "/" + id).extract().path("places");
        assertThat(answers.subList(0, 20)).containsOnly(200, 409);
        assertThat(answers.subList(0, 20).stream().filter(each -> each == 200)).hasSize(taken);
        assertThat(taken).isEqualTo(places);
        assertThat(answers.get(20)).isEqualTo(places == 3 ? 200 : 409);
    }

    @Test
    @DisplayName("has found what it found: a finding carries it, and stays when the group is no more")
    void found() {
        String id = formed("Gas", 5, true);
        hall.seats(firm, 1);
        Map<String, Object> finding = new HashMap<>(Map.of(
                "theme",
                "energy",
                "kind",
                "PRACTICE",
                "fromClusterId",
                hall.town.clusterId,
                "title",
                "A lid",
                "language",
                "en"));
        finding.put("groupId", UUID.randomUUID());
        post(firm, hall.path + "/framework/findings", finding)
                .statusCode(422)
                .body("code", equalTo("framework-group-unfit"));
        finding.put("groupId", id);
        String found = post(firm, hall.path + "/framework/findings", finding)
                .statusCode(201)
                .body("groupName", equalTo("Gas"))
                .extract()
                .path("id");
        post(organiser, groups + "/" + id + "/deletion", null).statusCode(200);
        get(firm, hall.path + "/framework/findings/" + found)
                .statusCode(200)
                .body("title", notNullValue())
                .body("groupId", nullValue());
    }
}
