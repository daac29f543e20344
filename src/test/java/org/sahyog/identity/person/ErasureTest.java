package org.sahyog.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Accounts;
import org.sahyog.Accounts.Account;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("Erasing what is personal about me")
class ErasureTest {
    private static final String ERASURE = "/my-data/erasure";
    private final Town town = new Town();

    @Test
    @DisplayName("leaves ids and consents; the account is gone, and my token finds nothing and begins nobody anew")
    void erased() {
        Account account = Accounts.open(town);
        Resident me = account.resident();
        UUID id = me.personId();
        String subject = Town.text("select subject from person where id = ?", id);
        Town.run(
                "update organisation set phone = '+919876543210', contact_name = 'Sunita Devi', email = 'firm@example.org' where id = ?",
                me.organisationId());
        me.posts()
                .body(Map.of("purpose", "SHOW_PROFILE", "given", true, "wording", "Others may see my profile."))
                .post("/my-data/consents")
                .then()
                .statusCode(201);
        me.posts()
                .header("Accept-Language", "hi")
                .post(ERASURE)
                .then()
                .statusCode(200)
                .body("erased", hasSize(7))
                .body("kept.howLong[3]", equalTo("सात दिन।"))
                .body("leftWithoutOwner", equalTo(List.of(me.organisationId().toString())));

        me.calls().get("/me").then().statusCode(401).body("code", equalTo("access-erased"));
        me.calls().get("/my-data").then().statusCode(401);
        me.posts().post(ERASURE).then().statusCode(401);
        assertThat(Town.count("select count(*) from person where subject = ?", subject))
                .isOne();
        assertThat(Town.count(
                        "select count(*) from person where id = ? and name = '—' and phone is null and email is null "
                                + "and username is null and erased_at is not null",
                        id))
                .isOne();
        assertThat(Town.count("select count(*) from consent where person_id = ?", id))
                .isOne();
        assertThat(Town.count("select count(*) from affiliation where person_id = ? and ended_at is null", id))
                .isZero();
        assertThat(Town.count(
                        "select count(*) from organisation where id = ? and phone is null and contact_name is null and email = 'firm@example.org'",
                        me.organisationId()))
                .as("her own phone goes from the firm, the firm's e-mail stays")
                .isOne();
        assertThat(Town.count(
                        "select count(*) from idempotency_key where caller = ? and answer like '%SHOW_PROFILE%'",
                        subject))
                .isZero();
        assertThat(Patience.until(
                        () -> Accounts.admin().get("/users/" + subject).statusCode() == 404))
                .as("the account is deleted")
                .isTrue();
        Accounts.signIn(account.username(), Accounts.PASSWORD)
                .then()
                .statusCode(400)
                .body("error_description", equalTo("Invalid user credentials"));
    }

    @Test
    @DisplayName("waits until I have handed over a firm for which others act")
    void handOverFirst() {
        Resident owner = town.firm();
        Resident munim = Town.nobody();
        String people = "/organisations/" + owner.organisationId() + "/people";
        String affiliation = owner.posts()
                .body(Map.of("username", "minted-" + munim.personId(), "role", "STAFF"))
                .post(people)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        owner.posts()
                .post(ERASURE)
                .then()
                .statusCode(409)
                .body("code", equalTo("identity-hand-over-first"))
                .body("organisations.id", equalTo(List.of(owner.organisationId().toString())));
        owner.calls().get("/me").then().statusCode(200);
        owner.posts()
                .body(Map.of("toAffiliationId", affiliation))
                .post("/organisations/" + owner.organisationId() + "/ownership-handover")
                .then()
                .statusCode(200);
        owner.posts().post(ERASURE).then().statusCode(200).body("leftWithoutOwner", hasSize(0));
        munim.calls()
                .get(people)
                .then()
                .statusCode(200)
                .body("items.personId", equalTo(List.of(munim.personId().toString())));
    }

    @Test
    @DisplayName("ends my service as an agent, and nobody assigns me again")
    void agent() {
        town.cda.posts().post(ERASURE).then().statusCode(200);
        assertThat(Town.count("select count(*) from cda_today where person_id = ?", town.cda.personId()))
                .isZero();
        assertThat(Town.count("select count(*) from deed where verb = 'cda.ended' and cluster_id = ?", town.clusterId))
                .isOne();
        town.agency
                .posts()
                .body(Map.of("personId", town.cda.personId(), "mentor", false, "sinceOn", "2030-01-01"))
                .post("/clusters/" + town.clusterId + "/cda-assignments")
                .then()
                .statusCode(422);
    }
}
