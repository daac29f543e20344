package org.sahyog.event.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.notification.Happening;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("At the counter")
class CounterTest {
    @Inject
    Tick tick;

    private Venue venue;
    private Resident agent;

    @BeforeEach
    void openCounter() {
        venue = new Venue(tick, 1);
        agent = venue.town.cda;
    }

    @Test
    @DisplayName(
            "an agent takes seats for a firm without a phone, and gives them back; nobody else of the cluster does")
    void withdrawn() {
        String asha = registered(venue.firm(), 1, "REFUSE");
        for (Resident other : new Resident[] {venue.town.institution, venue.firm()}) {
            assertThat(withdraw(other, asha).statusCode()).isIn(403, 404);
        }
        withdraw(agent, asha).then().statusCode(200).body("state", equalTo("CANCELLED"));
    }

    @Test
    @DisplayName("a firm that registered itself is not the agent’s to withdraw")
    void notHers() {
        Resident meena = venue.seated(1);
        withdraw(agent, venue.mine(meena).getString("id")).then().statusCode(403);
    }

    @Test
    @DisplayName("the agent is told of the offer to the firm that waits, and accepts it for the firm")
    void offered() {
        Resident first = venue.seated(1);
        Resident asha = venue.firm();
        String waiting = registered(asha, 1, "WAIT");
        venue.withdraw(first).then().statusCode(200);
        String offer = view(waiting).getString("waiting.offer.id");
        UUID made = deed("offer.made", offer);
        Happening.awaitRead(made);
        assertThat(Happening.notices(made, agent)).isOne();
        assertThat(Happening.notices(made, asha)).isOne();
        venue.accept(venue.town.institution, offer).then().statusCode(403);
        venue.accept(agent, offer).then().statusCode(200).body("state", equalTo("ACCEPTED"));
        assertThat(view(waiting).getInt("seats")).isOne();
    }

    @Test
    @DisplayName("once the agent has gone, the cluster’s agents of the day are told")
    void handedOver() {
        Resident first = venue.seated(1);
        String waiting = registered(venue.firm(), 1, "WAIT");
        Resident successor = venue.town.agent();
        Town.run(
                "update cda_assignment set since_on = current_date - 9, until_on = current_date - 2 where person_id = ?",
                agent.personId());
        venue.withdraw(first).then().statusCode(200);
        UUID made = deed("offer.made", venue.view(successor, waiting).getString("waiting.offer.id"));
        Happening.awaitRead(made);
        assertThat(Happening.notices(made, successor)).isOne();
        assertThat(Happening.notices(made, agent)).isZero();
    }

    @Test
    @DisplayName("a firm that registers itself later is told and answers alone")
    void itselfAfterwards() {
        Resident first = venue.seated(1);
        Resident asha = venue.firm();
        withdraw(agent, registered(asha, 1, "WAIT")).then().statusCode(200);
        venue.ask(asha, 1, "WAIT").then().statusCode(201);
        venue.withdraw(first).then().statusCode(200);
        String offer = venue.offer(asha);
        UUID made = deed("offer.made", offer);
        Happening.awaitRead(made);
        assertThat(Happening.notices(made, asha)).isOne();
        assertThat(Happening.notices(made, agent)).isZero();
        venue.accept(agent, offer).then().statusCode(403);
    }

    @Test
    @DisplayName("a firm that only waits has a registration that was made, and is not told that it is registered")
    void onlyWaits() {
        venue.seated(1);
        Resident asha = venue.firm();
        UUID made = deed("registration.made", registered(asha, 1, "WAIT"));
        Happening.awaitRead(made);
        assertThat(Happening.notices(made)).isZero();
    }

    @Test
    @DisplayName("the agent sees the phones that she typed; of a firm that registered itself they are masked for her")
    void phones() {
        String asha = agent.posts()
                .body(Map.of(
                        "seats",
                        1,
                        "organisationId",
                        venue.firm().organisationId(),
                        "workers",
                        List.of(Map.of("name", "Ravi", "phone", "98371 23456"))))
                .post(venue.path + "/registrations")
                .then()
                .statusCode(201)
                .body("workers[0].phone", equalTo("+919837123456"))
                .extract()
                .path("id");
        assertThat(view(asha).getString("workers[0].phone")).isEqualTo("+919837123456");
        assertThat(venue.view(venue.town.institution, asha).getString("workers[0].phone"))
                .isEqualTo("+919837123456");
        Venue other = new Venue(tick, 1);
        String own = other.firm()
                .posts()
                .body(Map.of("seats", 1, "workers", List.of(Map.of("name", "Ravi", "phone", "98371 23456"))))
                .post(other.path + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(other.view(other.town.cda, own).getString("workers[0].phone"))
                .contains("•");
    }

    @Test
    @DisplayName("the offer to the firm waits for the agent on her home, in words that name the firm")
    void home() {
        Resident first = venue.seated(1);
        Resident asha = venue.firm();
        String waiting = registered(asha, 1, "WAIT");
        venue.withdraw(first).then().statusCode(200);
        for (Resident reader : List.of(agent, asha)) {
            reader.calls()
                    .header("Accept-Language", "en")
                    .get("/me/home")
                    .then()
                    .statusCode(200)
                    .body("items.kind", hasItem("OFFER"))
                    .body("items.id", hasItem(view(waiting).getString("waiting.offer.id")))
                    .body("items.title", hasItem(containsString(asha.organisationName())));
        }
        venue.town.agent().calls().get("/me/home").then().body("items.kind", not(hasItem("OFFER")));
    }

    private String registered(Resident firm, int seats, String ifFull) {
        return agent.posts()
                .body(Map.of("seats", seats, "ifFull", ifFull, "organisationId", firm.organisationId()))
                .post(venue.path + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response withdraw(Resident person, String registration) {
        return person.posts().post(venue.path + "/registrations/" + registration + "/withdrawal");
    }

    private JsonPath view(String registration) {
        return venue.view(agent, registration);
    }

    private static UUID deed(String verb, String entity) {
        return Town.id("select id from deed where verb = ? and entity_id = ?", verb, UUID.fromString(entity));
    }
}
