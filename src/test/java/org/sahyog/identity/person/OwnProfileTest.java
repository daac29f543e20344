package org.sahyog.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Accounts;
import org.sahyog.Accounts.Account;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("What I change about myself")
class OwnProfileTest {
    private final Town town = new Town();

    @Test
    @DisplayName("is what I name; null takes away, and the rest stays")
    void mergePatch() {
        Resident me = Town.nobody();
        patch(me, "{\"name\":\"Sunita Devi\",\"phone\":\"98765 43210\",\"email\":\"sunita@example.org\"}")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("phone", equalTo("+919876543210"))
                .body("language", equalTo("en"));
        patch(me, "{\"email\":null,\"language\":\"hi\"}")
                .then()
                .statusCode(200)
                .body("name", equalTo("Sunita Devi"))
                .body("phone", equalTo("+919876543210"))
                .body("email", nullValue())
                .body("language", equalTo("hi"));
        me.calls().get("/me").then().body("name", equalTo("Sunita Devi")).body("language", equalTo("hi"));
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'person.changed' and entity_id = ? and person_id = ?",
                        me.personId(),
                        me.personId()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("is judged as if I had sent all of it, and needs the version that I read")
    void judged() {
        Resident me = Town.nobody();
        String old = tag(me);
        patch(me, "{\"phone\":\"12\"}").then().statusCode(422).body("errors[0].pointer", equalTo("/phone"));
        patch(me, "{\"name\":null}").then().statusCode(422).body("errors[0].pointer", equalTo("/name"));
        patch(me, "{\"language\":\"fr\"}").then().statusCode(422).body("errors[0].pointer", equalTo("/language"));
        patch(me, "{\"username\":\"x\"}").then().statusCode(400).body("errors[0].pointer", equalTo("/username"));
        patch(me, "{\"name\":7}").then().statusCode(400).body("errors[0].pointer", equalTo("/name"));
        patch(me, "[]").then().statusCode(400);
        patch(me, "null").then().statusCode(400);
        me.calls()
                .contentType("application/json")
                .header("If-Match", old)
                .body("{}")
                .patch("/my-data")
                .then()
                .statusCode(415);
        me.calls()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/my-data")
                .then()
                .statusCode(428);
        patch(me, "{\"name\":\"Another\"}").then().statusCode(200);
        send(me, old, "{\"name\":\"Late\"}").then().statusCode(412).body("current.name", equalTo("Another"));
    }

    @Test
    @DisplayName("reaches the sign-in service; whoever has read PENDING learns that it is DONE")
    void mirrored() {
        Account account = Accounts.open(town);
        Resident me = account.resident();
        String subject = subject(me);
        String email = UUID.randomUUID() + "@example.org";
        String pending = patch(me, "{\"name\":\"Sunita Kumari\",\"language\":\"en\",\"email\":\"" + email + "\"}")
                .then()
                .statusCode(200)
                .body("provisioning", equalTo("PENDING"))
                .extract()
                .header("ETag");
        assertThat(Patience.until(() -> provisioning(me).equals("DONE"))).isTrue();
        me.calls().header("If-None-Match", pending).get("/my-data").then().statusCode(200);
        Accounts.admin()
                .get("/users/" + subject)
                .then()
                .statusCode(200)
                .body("firstName", equalTo("Sunita Kumari"))
                .body("email", equalTo(email))
                .body("username", equalTo(account.username()))
                .body("attributes.phone[0]", equalTo("+919876543210"))
                .body("attributes.locale[0]", equalTo("en"))
                .body("attributes.appId[0]", equalTo(me.personId().toString()));
        patch(me, "{\"email\":null,\"phone\":null}").then().statusCode(200);
        assertThat(Patience.until(() -> provisioning(me).equals("DONE"))).isTrue();
        Accounts.admin()
                .get("/users/" + subject)
                .then()
                .body("email", nullValue())
                .body("attributes.phone", nullValue());
        Accounts.signIn(account.username(), Accounts.PASSWORD).then().statusCode(200);
    }

    @Test
    @DisplayName("and another has already is told to me, holds up nobody, and can be put right")
    void clash() {
        Resident first = Accounts.open(town).resident();
        Resident second = Accounts.open(town).resident();
        String email = UUID.randomUUID() + "@example.org";
        patch(first, "{\"email\":\"" + email + "\"}").then().statusCode(200);
        assertThat(Patience.until(() -> provisioning(first).equals("DONE"))).isTrue();
        patch(second, "{\"email\":\"" + email + "\"}").then().statusCode(200);
        assertThat(Patience.until(() -> provisioning(second).equals("REFUSED"))).isTrue();
        second.calls().get("/my-data").then().body("provisioningRefusal", equalTo("EMAIL_TAKEN"));
        assertThat(Town.count("select count(*) from deed_parked where entity_id = ?", second.personId()))
                .as("not tried for ever")
                .isZero();
        patch(second, "{\"email\":null}").then().statusCode(200);
        assertThat(Patience.until(() -> provisioning(second).equals("DONE"))).isTrue();
        second.calls().get("/my-data").then().body("provisioningRefusal", nullValue());
    }

    @Test
    @DisplayName("where there is no account is told too")
    void accountGone() {
        Resident me = Town.nobody();
        patch(me, "{\"name\":\"Nobody There\"}").then().statusCode(200);
        assertThat(Patience.until(() -> provisioning(me).equals("REFUSED"))).isTrue();
        me.calls().get("/my-data").then().body("provisioningRefusal", equalTo("ACCOUNT_GONE"));
    }

    private static String subject(Resident person) {
        return Accounts.admin()
                .get("/users?q=appId:" + person.personId())
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
    }

    private static String provisioning(Resident person) {
        return person.calls().get("/my-data").then().statusCode(200).extract().path("provisioning");
    }

    private static String tag(Resident person) {
        return person.calls().get("/my-data").then().statusCode(200).extract().header("ETag");
    }

    private static Response patch(Resident person, String body) {
        return send(person, tag(person), body);
    }

    private static Response send(Resident person, String tag, String body) {
        return person.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(body)
                .patch("/my-data");
    }
}
