package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("Money of a pool that somebody has before there is a bill")
class AdvanceResourceTest {
    private Purse purse;
    private Resident leader;
    private Resident treasurer;
    private Resident third;

    @BeforeEach
    void fill() {
        purse = new Purse(3);
        leader = purse.leader;
        treasurer = purse.treasurer;
        third = purse.members.get(2);
        purse.receive(third, 10_000);
    }

    private static Map<String, Object> advance(Resident holder, long amount) {
        return new HashMap<>(Map.of(
                "holderId", holder.organisationId(), "purpose", "Half of the bus", "amount", amount, "place", "CASH"));
    }

    private String asked(Resident by, Map<String, ?> draft) {
        return Purse.made(purse.post(by, "/advances", draft));
    }

    private String given(Resident holder, long amount) {
        String id = asked(treasurer, advance(holder, amount));
        purse.post(leader, "/advances/" + id + "/approvals").statusCode(201).body("state", equalTo("GIVEN"));
        return id;
    }

    private static Map<String, Object> back(long amount, String place) {
        Map<String, Object> back = new HashMap<>(
                Map.of("amount", amount, "returnedOn", Purse.today().toString()));
        if (place != null) {
            back.put("place", place);
        }
        return back;
    }

    /** The return that was entered last. */
    private String returned(String advance, Resident by, Map<String, ?> back) {
        List<String> ids = purse.post(by, "/advances/" + advance + "/returns", back)
                .statusCode(201)
                .body("returns.state", hasItem("WAITING"))
                .extract()
                .path("returns.findAll { it.state == 'WAITING' }.id");
        return ids.get(ids.size() - 1);
    }

    @Test
    @Tag("pain-10")
    @DisplayName(
            "is open until another one says that it came back; a bill that was set off meanwhile is not in the way of the truth")
    void returnSeen() {
        String id = given(third, 1_000);
        String back = "/advances/" + id + "/returns/" + returned(id, treasurer, back(1_000, "CASH"));
        purse.get(third, "/advances/" + id).body("open", equalTo(1_000));
        assertThat(purse.cash()).isEqualTo(9_000);
        purse.spend(Purse.expense(300, Map.of("from", "ADVANCE", "advanceId", id, "amount", 300)));
        purse.post(leader, back + "/confirmation").statusCode(422).body("code", equalTo("advance-too-much"));
        purse.post(leader, back + "/refusal", Map.of("reason", "Only 7 rupees"))
                .statusCode(200)
                .body("open", equalTo(700))
                .body("returns[0].refusalReason", equalTo("Only 7 rupees"));
        purse.yes("/advances/" + id + "/returns/" + returned(id, treasurer, back(700, "CASH")))
                .body("open", equalTo(0));
        assertThat(purse.cash()).isEqualTo(9_700);
    }

    @Test
    @DisplayName("is not given out of a pool that settles: no bill could use it any more")
    void settling() {
        String id = asked(treasurer, advance(third, 4_000));
        purse.post(treasurer, "/settlement").statusCode(200);
        purse.post(leader, "/advances/" + id + "/approvals").statusCode(409).body("code", equalTo("costpool-not-open"));
        purse.post(leader, "/advances/" + id + "/refusal", Map.of("reason", "Too late"))
                .statusCode(200);
        assertThat(purse.cash()).isEqualTo(10_000);
    }

    @Test
    @Tag("pain-10")
    @DisplayName("is asked for by one and approved by another; until then nothing leaves the box")
    void twoPairsOfEyes() {
        String id = asked(treasurer, advance(third, 4_000));
        String approvals = "/advances/" + id + "/approvals";
        purse.post(treasurer, approvals).statusCode(403).body("code", equalTo("advance-own"));
        purse.post(third, approvals).statusCode(403).body("code", equalTo("advance-not-approver"));
        assertThat(purse.cash()).isEqualTo(10_000);
        purse.post(leader, approvals).statusCode(201).body("open", equalTo(4_000));
        purse.post(leader, approvals).statusCode(409).body("code", equalTo("advance-decided"));
        assertThat(purse.cash()).isEqualTo(6_000);
        String beyond = asked(treasurer, advance(third, 6_001));
        purse.post(leader, "/advances/" + beyond + "/approvals")
                .statusCode(409)
                .body("code", equalTo("ledger-short-of-money"));
        purse.post(third, "/advances/" + beyond + "/refusal", Map.of("reason", "No"))
                .statusCode(403);
        purse.post(treasurer, "/advances/" + beyond + "/refusal", Map.of("reason", "Too much"))
                .statusCode(200)
                .body("reason", equalTo("Too much"));
    }

    @Test
    @DisplayName("is set off against a bill, never beyond it; the rest comes back; an open one holds the pool open")
    void setOff() {
        String id = given(third, 4_000);
        Map<String, Object> bus = Purse.expense(
                5_000, Map.of("from", "ADVANCE", "advanceId", id, "amount", 4_001), Purse.paidBy(leader, 999));
        String tooMuch = purse.submit(third, bus);
        purse.approve(leader, tooMuch).statusCode(409).body("code", equalTo("ledger-short-of-money"));
        purse.post(leader, "/expenses/" + tooMuch + "/rejection", Map.of("reason", "Too much"))
                .statusCode(200);
        purse.spend(Purse.expense(3_000, Map.of("from", "ADVANCE", "advanceId", id, "amount", 3_000)));
        assertThat(purse.cash()).isEqualTo(6_000);
        assertThat(purse.position(third)).isEqualTo(9_000);
        purse.get(third, "/advances?open=true&holderId=" + third.organisationId())
                .body("items", hasSize(1))
                .body("items[0].open", equalTo(1_000));
        purse.post(treasurer, "/closing").statusCode(409).body("code", equalTo("costpool-not-even"));
        String returns = "/advances/" + id + "/returns";
        purse.post(treasurer, returns, back(1_001, "CASH")).statusCode(422).body("code", equalTo("advance-too-much"));
        String returned = returned(id, treasurer, back(600, "CASH"));
        purse.post(treasurer, returns, back(401, "CASH")).statusCode(422).body("code", equalTo("advance-too-much"));
        purse.yes(returns + "/" + returned).body("open", equalTo(400));
        purse.post(treasurer, returns + "/" + returned + "/reversal", Map.of("reason", "Counted wrong"))
                .statusCode(200)
                .body("open", equalTo(1_000));
        purse.yes(returns + "/" + returned(id, treasurer, back(1_000, "CASH"))).body("open", equalTo(0));
        assertThat(purse.cash()).isEqualTo(7_000);
        purse.get(third, "/proof").body("sound", equalTo(true));
    }

    @Test
    @DisplayName("of a member that brings neither bill nor money is its debt; the settlement says so")
    void owed() {
        String id = given(third, 4_000);
        purse.post(third, "/advances/" + id + "/returns", back(4_000, null))
                .statusCode(403)
                .body("code", equalTo("advance-own"));
        purse.yes("/advances/" + id + "/returns/" + returned(id, treasurer, back(4_000, null)));
        assertThat(purse.position(third)).isEqualTo(6_000);
        purse.get(third, "/settlement").body("positions.find { it.position == 6000 }.advanced", equalTo(-4_000));
        Map<String, Object> vendor = new HashMap<>(Map.of(
                "holderName", "Rajputana Travels", "purpose", "Half of the bus", "amount", 100, "place", "CASH"));
        String ofVendor = asked(treasurer, vendor);
        purse.post(leader, "/advances/" + ofVendor + "/approvals").statusCode(201);
        purse.post(treasurer, "/advances/" + ofVendor + "/returns", back(100, null))
                .statusCode(422)
                .body("code", equalTo("advance-place-needed"));
    }

    @Test
    @Tag("pain-10")
    @DisplayName("of the treasurer’s own firm comes back before another officer’s eyes")
    void ofHerOwn() {
        String id = given(treasurer, 1_000);
        purse.post(treasurer, "/advances/" + id + "/returns", back(1_000, "CASH"))
                .statusCode(403)
                .body("code", equalTo("advance-own"));
        String back = "/advances/" + id + "/returns/" + returned(id, leader, back(1_000, "CASH"));
        purse.post(leader, back + "/confirmation").statusCode(403).body("code", equalTo("confirmation-own"));
        purse.post(third, back + "/confirmation").statusCode(403).body("code", equalTo("confirmation-not-confirmer"));
        purse.post(treasurer, back + "/confirmation").statusCode(200).body("open", equalTo(0));
        Map<String, Object> both = advance(third, 1);
        both.put("holderName", "Somebody");
        purse.post(third, "/advances", both).statusCode(422).body("code", equalTo("advance-holder-unfit"));
        purse.post(third, "/advances", advance(purse.alliance.town.firm(), 1))
                .statusCode(422)
                .body("code", equalTo("costpool-not-in-pool"));
    }
}
