package org.sahyog.directory.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("A joint enquiry over HTTP")
class EnquiryResourceTest {
    private final Enquired enquired = new Enquired();
    private final Town town = enquired.town;
    private final Resident asker = town.firm();
    private final Resident one = town.firm();
    private final Resident other = town.firm();

    @Test
    @DisplayName("is answered by several, who see no price of each other, and settled by those chosen")
    void together() {
        String enquiry = enquired.ask(asker, 500);
        enquired.offer(asker, enquiry, 500).statusCode(409).body("code", equalTo("enquiry-own"));
        enquired.offer(town.cda, enquiry, 500).statusCode(403).body("code", equalTo("cluster-member-needed"));
        String first = enquired.offered(one, enquiry, 300);
        enquired.offer(one, enquiry, 100).statusCode(409).body("code", equalTo("enquiry-already-offered"));
        String second = enquired.offered(other, enquiry, 250);
        enquired.read(one, enquiry)
                .body("offered", equalTo(550))
                .body("offers.id", contains(first, second))
                .body("offers[0].price.amount", equalTo(7_200_000))
                .body("offers[1].price", nullValue());
        enquired.read(asker, enquiry).body("offers[1].price.amount", equalTo(6_000_000));
        enquired.read(town.cda, enquiry).body("offers.price", equalTo(java.util.Arrays.asList(null, null)));
        enquired.choose(one, enquiry, false, List.of(first)).statusCode(403).body("code", equalTo("enquiry-not-yours"));
        enquired.choose(asker, enquiry, false, List.of(first))
                .statusCode(422)
                .body("code", equalTo("enquiry-too-little"))
                .body("detail", equalTo("The chosen offers make 300 of 500 pieces."));
        enquired.choose(asker, enquiry, true, List.of(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("code", equalTo("enquiry-choice-unfit"));
        enquired.choose(asker, enquiry, true, List.of(second))
                .statusCode(200)
                .body("state", equalTo("SETTLED"))
                .body("offered", equalTo(250))
                .body("offers.state", contains("DECLINED", "ACCEPTED"));
        enquired.choose(asker, enquiry, true, List.of(second)).statusCode(409);
        enquired.offer(town.institution, enquiry, 5).statusCode(409).body("code", equalTo("enquiry-settled"));
        assertThat(told("enquiry.offer-accepted", second)).isOne();
        assertThat(told("enquiry.offer-declined", first)).isOne();
    }

    private static long told(String verb, String offer) {
        return Town.count("select count(*) from deed where verb = ? and entity_id = ?", verb, UUID.fromString(offer));
    }

    @Test
    @DisplayName("binds its organisation: staff ask and offer, and who may spend chooses")
    void binding() {
        Resident staff = Town.person(asker.organisationId(), asker.organisationName(), "STAFF", "firm");
        String enquiry = enquired.ask(staff, 10);
        String offer = enquired.offered(one, enquiry, 10);
        enquired.choose(staff, enquiry, false, List.of(offer))
                .statusCode(403)
                .body("code", equalTo("access-right-missing"));
        enquired.choose(asker, enquiry, false, List.of(offer)).statusCode(200);
    }

    @Test
    @DisplayName("of an agent is the cluster’s: any agent sees the prices and chooses")
    void ofAgents() {
        String enquiry = enquired.ask(town.cda, 10);
        String offer = enquired.offered(one, enquiry, 10);
        Resident colleague = town.agent();
        enquired.read(colleague, enquiry)
                .body("organisationId", nullValue())
                .body("offers[0].price.amount", equalTo(240_000));
        enquired.read(other, enquiry).body("offers[0].price", nullValue());
        enquired.choose(other, enquiry, false, List.of(offer)).statusCode(403);
        enquired.choose(colleague, enquiry, false, List.of(offer)).statusCode(200);
    }

    @Test
    @DisplayName("has offers that their own people change, with the version read, and take back")
    void changed() {
        String enquiry = enquired.ask(asker, 500);
        String offer = enquired.offered(one, enquiry, 300);
        String offers = enquired.path + "/" + enquiry + "/offers/" + offer;
        Map<String, Object> more = enquired.part(350);
        put(one, offers, "\"0\"", more)
                .then()
                .statusCode(200)
                .body("quantity", equalTo(350))
                .body("version", equalTo(1));
        put(one, offers, "\"0\"", more).then().statusCode(412).body("current.quantity", equalTo(350));
        put(other, offers, "\"1\"", more).then().statusCode(403).body("code", equalTo("enquiry-offer-not-yours"));
        other.posts().post(offers + "/withdrawal").then().statusCode(403);
        one.posts().post(offers + "/withdrawal").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        one.posts().post(offers + "/withdrawal").then().statusCode(409).body("code", equalTo("enquiry-offer-ended"));
        enquired.read(one, enquiry).body("offered", equalTo(0)).body("offers", hasSize(1));
        enquired.read(other, enquiry).body("offers", hasSize(0));
        enquired.offer(one, enquiry, 20).statusCode(201);
        enquired.choose(asker, enquiry, true, List.of(offer)).statusCode(422);
        put(one, offers.replace(offer, UUID.randomUUID().toString()), "\"1\"", more)
                .then()
                .statusCode(404);
    }

    private static io.restassured.response.Response put(Resident by, String path, String version, Object body) {
        return by.calls()
                .contentType("application/json")
                .header("If-Match", version)
                .body(body)
                .put(path);
    }

    @Test
    @DisplayName("does not count and cannot choose the offer of who has left the cluster")
    void leaver() {
        String enquiry = enquired.ask(asker, 10);
        String offer = enquired.offered(one, enquiry, 10);
        Town.run("update stakeholder set state = 'LEFT' where organisation_id = ?", one.organisationId());
        enquired.read(asker, enquiry).body("offered", equalTo(0)).body("offers", hasSize(0));
        enquired.choose(asker, enquiry, false, List.of(offer)).statusCode(422);
        enquired.choose(asker, enquiry, true, List.of()).statusCode(200);
        assertThat(told("enquiry.offer-declined", offer)).isOne();
    }

    @Test
    @DisplayName("closes at its time, once; what comes after is refused, and the choice is still open")
    void closes() {
        String enquiry = enquired.ask(asker, 10, Instant.now().plusMillis(2500));
        String offer = enquired.offered(one, enquiry, 10);
        Patience.until(
                () -> enquired.read(asker, enquiry).extract().path("state").equals("CLOSED"));
        enquired.offer(other, enquiry, 10).statusCode(409).body("code", equalTo("enquiry-closed"));
        one.posts()
                .post(enquired.path + "/" + enquiry + "/offers/" + offer + "/withdrawal")
                .then()
                .statusCode(409);
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'enquiry.closed' and entity_id = ?",
                        UUID.fromString(enquiry)))
                .isOne();
        enquired.choose(asker, enquiry, false, List.of(offer)).statusCode(200);
    }

    @Test
    @DisplayName("is listed newest first, by state, by words in any script and by who asked, for the cluster alone")
    void listed() {
        String lamps = enquired.ask(asker, 10);
        Map<String, Object> bells = enquired.draft(7, Instant.now().plusSeconds(900));
        bells.put("title", "लोहे की घंटी");
        String other = one.posts()
                .body(bells)
                .post(enquired.path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        list("", other, lamps);
        list("?q=bell", other);
        list("?q=peetal", lamps);
        list("?mine=true", lamps);
        enquired.choose(asker, lamps, true, List.of()).statusCode(200);
        list("?state=SETTLED", lamps);
        String next =
                asker.calls().get(enquired.path + "?limit=1").then().extract().path("next");
        list("?limit=1&cursor=" + next, lamps);
        Town.loner().calls().get(enquired.path).then().statusCode(404);
        Town.loner().calls().get(enquired.path + "/" + lamps).then().statusCode(404);
        Map<String, Object> past = enquired.draft(7, Instant.now().minusSeconds(9));
        asker.posts()
                .body(past)
                .post(enquired.path)
                .then()
                .statusCode(422)
                .body("code", equalTo("enquiry-closing-unfit"));
    }

    private void list(String query, String... ids) {
        asker.calls().get(enquired.path + query).then().statusCode(200).body("items.id", equalTo(List.of(ids)));
    }
}
