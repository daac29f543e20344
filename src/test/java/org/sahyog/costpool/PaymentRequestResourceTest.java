package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahyog.Camera;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("Who has to pay")
class PaymentRequestResourceTest {
    private Purse purse;
    private Resident leader;
    private Resident treasurer;
    private Resident third;

    @BeforeEach
    void open() {
        purse = new Purse(3);
        leader = purse.leader;
        treasurer = purse.treasurer;
        third = purse.members.get(2);
    }

    private String address(Resident by, UUID organisation, Map<String, String> where) {
        Map<String, Object> draft = new HashMap<>(where);
        draft.put("payeeName", "Shiv Brass & Sons");
        draft.put("organisationId", organisation);
        return Purse.made(purse.post(by, "/payee-addresses", draft));
    }

    /** What the third is to pay the leader: 40 rupees. */
    private String owed() {
        purse.spend(Purse.expense(12_000, Purse.paidBy(leader, 12_000)));
        purse.post(treasurer, "/settlement").statusCode(200);
        return "/transfers/"
                + Town.id(
                        "select id from cost_pool_transfer where pool_id = ? and from_id = ?",
                        purse.id,
                        third.organisationId())
                + "/payment-request";
    }

    private static String reference(String request) {
        return request.split("/")[2].replace("-", "");
    }

    @Test
    @DisplayName("a transfer, gets the payee’s whole address and a UPI link with the amount to the paisa")
    void link() {
        address(leader, leader.organisationId(), Map.of("upiAddress", "shivbrass@okhdfcbank"));
        String request = owed();
        purse.get(third, request)
                .statusCode(200)
                .body("organisationName", equalTo(leader.organisationName()))
                .body("upiAddress", equalTo("shivbrass@okhdfcbank"))
                .body("amount", equalTo(4_000))
                .body("changesAt", nullValue())
                .body(
                        "upiLink",
                        equalTo("upi://pay?pa=shivbrass@okhdfcbank&pn=Shiv%20Brass%20%26%20Sons&tr="
                                + reference(request) + "&tn=Tour%20to%20Jaipur&am=40.00&cu=INR"));
        address(leader, leader.organisationId(), Map.of("upiAddress", "other@okaxis"));
        purse.get(third, request)
                .body("upiAddress", equalTo("shivbrass@okhdfcbank"))
                .body("changesAt", notNullValue());
    }

    @Test
    @DisplayName("gets the link as a picture that cameras read, with a tag; as strokes where she asks for SVG")
    void picture(@TempDir Path folder) throws Exception {
        address(leader, leader.organisationId(), Map.of("upiAddress", "shivbrass@okhdfcbank"));
        String request = owed();
        String link = purse.get(third, request).extract().path("upiLink");
        Response png = third.calls().get(purse.path + request + "/qr-code");
        png.then()
                .statusCode(200)
                .contentType("image/png")
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("Vary", notNullValue());
        assertThat(Camera.read(png.asByteArray())).isEqualTo(link);
        third.calls()
                .header("If-None-Match", png.header("ETag"))
                .get(purse.path + request + "/qr-code")
                .then()
                .statusCode(304);
        Response svg = third.calls().accept("image/svg+xml").get(purse.path + request + "/qr-code");
        svg.then().statusCode(200).contentType("image/svg+xml").header("ETag", not(equalTo(png.header("ETag"))));
        assertThat(Camera.read(svg.asString())).isEqualTo(link);
        assertThat(Camera.readByZbar(png.asByteArray(), folder)).isEqualTo(link);
    }

    @Test
    @DisplayName("a transfer, gets it as long as it waits for her, and nobody else does")
    void onlyThePayer() {
        address(leader, leader.organisationId(), Map.of("upiAddress", "shivbrass@okhdfcbank"));
        String request = owed();
        Resident clerk = Town.person(third.organisationId(), third.organisationName(), "STAFF", "firm");
        for (Resident other : new Resident[] {leader, treasurer, clerk}) {
            purse.get(other, request).statusCode(403).body("code", equalTo("transfer-not-payer"));
            purse.get(other, request + "/qr-code").statusCode(403);
        }
        purse.get(purse.alliance.town.cda, request).statusCode(403);
        purse.get(purse.alliance.town.firm(), request).statusCode(404);
        purse.post(third, request.replace("payment-request", "payment"), Map.of())
                .statusCode(200);
        purse.get(third, request).statusCode(409).body("code", equalTo("transfer-not-waiting"));
    }

    @Test
    @DisplayName("a project back, gets nobody’s address, least of all the pool’s own")
    void outside() {
        address(treasurer, null, Map.of("upiAddress", "circle@okaxis"));
        purse.spend(Purse.expense(12_000, Map.of("from", "PAYER_CLASS", "payerClass", "PROJECT", "amount", 12_000)));
        purse.post(treasurer, "/settlement").statusCode(200);
        UUID back = Town.id("select id from cost_pool_transfer where pool_id = ? and to_class = 'PROJECT'", purse.id);
        purse.get(treasurer, "/transfers/" + back + "/payment-request")
                .statusCode(409)
                .body("code", equalTo("payee-unknown"));
    }

    @Test
    @DisplayName("learns that the payee has not said where, or has an account and no UPI address")
    void without() {
        String request = owed();
        purse.get(third, request).statusCode(409).body("code", equalTo("payee-unknown"));
        String first = address(
                leader, leader.organisationId(), Map.of("accountNumber", "50100123456789", "ifsc", "HDFC0000123"));
        purse.get(third, request).statusCode(409).body("code", equalTo("payee-unknown"));
        Town.run(
                "update cost_pool_payee set stated_at = stated_at - interval '1 day', used_from = used_from - interval '1 day' where id = ?",
                UUID.fromString(first));
        purse.get(third, request)
                .statusCode(200)
                .body("accountNumber", equalTo("50100123456789"))
                .body("upiLink", nullValue());
        purse.get(third, request + "/qr-code").statusCode(409).body("code", equalTo("payee-without-upi"));
    }

    @Test
    @DisplayName(
            "a contribution, gets the pool’s own address; the reference changes when the treasurer has entered one")
    void contribution() throws Exception {
        address(treasurer, null, Map.of("upiAddress", "pool@okaxis"));
        String request = "/payment-request?amount=150050";
        ValidatableResponse asked = purse.get(third, request)
                .statusCode(200)
                .body("organisationId", nullValue())
                .body("amount", equalTo(150_050));
        String link = asked.extract().path("upiLink");
        assertThat(link).startsWith("upi://pay?pa=pool@okaxis&").contains("&am=1500.50&");
        purse.get(third, request).body("upiLink", equalTo(link));
        assertThat(Camera.read(third.calls()
                        .get(purse.path + "/payment-request/qr-code?amount=150050")
                        .asByteArray()))
                .isEqualTo(link);
        purse.get(leader, request).body("reference", not(equalTo(asked.extract().path("reference"))));
        purse.receive(third, 150_050);
        purse.get(third, request).body("reference", not(equalTo(asked.extract().path("reference"))));
        purse.get(third, "/payment-request?amount=0").statusCode(422);
        purse.get(third, "/payment-request").statusCode(422);
        Resident outside = purse.alliance.member(purse.alliance.town.firm());
        purse.get(outside, request).statusCode(403).body("code", equalTo("payee-not-sharing"));
    }
}
