package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("A pledge to a cost pool")
class PledgeResourceTest {
    private Purse purse;
    private Resident third;

    @BeforeEach
    void open() {
        purse = new Purse(3);
        third = purse.members.get(2);
    }

    @Test
    @DisplayName(
            "is not kept by money that waits for a second pair of eyes, nor by what was refused; then by what has come")
    void waiting() {
        String pledge = purse.promise(purse.treasurer, 500, 10);
        Map<String, Object> own = Purse.contribution(purse.treasurer, 500);
        own.put("pledgeId", pledge);
        String refused = Purse.made(purse.post(purse.treasurer, "/contributions", own));
        purse.post(purse.leader, "/contributions/" + refused + "/refusal", Map.of("reason", "It has not come"))
                .statusCode(200);
        String waits = Purse.made(purse.post(purse.treasurer, "/contributions", own));
        purse.promise(purse.treasurer, 100, 20);
        purse.post(purse.treasurer, "/dues", Purse.due("ONCE", 50, Purse.today()))
                .statusCode(201);
        purse.claim(pledge).body("settled", equalTo(0));
        purse.confirm(waits).statusCode(200).body("settles.claimId", contains(pledge));
        purse.claim(pledge).body("state", equalTo("SETTLED"));
    }

    @Test
    @DisplayName(
            "that has ended while its money waited hinders nobody from confirming that; an unknown one is refused at once")
    void endedMeanwhile() {
        Map<String, Object> own = Purse.contribution(purse.treasurer, 500);
        own.put("pledgeId", purse.promise(third, 500, 10));
        purse.post(purse.treasurer, "/contributions", own).statusCode(422).body("code", equalTo("claim-pledge-unfit"));
        own.put("pledgeId", purse.promise(purse.treasurer, 500, 10));
        String waits = Purse.made(purse.post(purse.treasurer, "/contributions", own));
        purse.post(purse.treasurer, "/settlement").statusCode(200);
        purse.confirm(waits).statusCode(200).body("state", equalTo("RECEIVED")).body("settles", hasSize(0));
        assertThat(purse.position(purse.treasurer)).isEqualTo(500);
    }

    @Test
    @DisplayName(
            "is kept by what comes after it: the one that is named first, then the oldest; not by what had come before")
    void kept() {
        purse.receive(third, 700);
        String later = purse.promise(third, 1_000, 20);
        String sooner = purse.promise(third, 5_000, 10);
        purse.claim(sooner)
                .body("left", equalTo(5_000))
                .body("binding", equalTo(false))
                .body("kind", equalTo("PLEDGE"));
        Map<String, Object> paid = Purse.contribution(third, 1_500);
        paid.put("pledgeId", later);
        String both = purse.post(purse.treasurer, "/contributions", paid)
                .statusCode(201)
                .body("settles.claimId", contains(sooner, later))
                .body("settles.amount", contains(500, 1_000))
                .extract()
                .path("id");
        purse.claim(later).body("state", equalTo("SETTLED")).body("left", equalTo(0));
        purse.receive(third, 4_000);
        purse.claim(sooner).body("settled", equalTo(4_500)).body("left", equalTo(500));
        purse.post(purse.treasurer, "/contributions/" + both + "/reversal", Map.of("reason", "Wrong"))
                .statusCode(200)
                .body("settles", hasSize(0));
        purse.claim(later).body("state", equalTo("OPEN")).body("left", equalTo(1_000));
        purse.claim(sooner).body("settled", equalTo(4_000));
        purse.post(purse.treasurer, "/contributions", paid)
                .statusCode(201)
                .body("settles.amount", contains(500, 1_000));
        paid.put("pledgeId", later);
        purse.post(purse.treasurer, "/contributions", paid).statusCode(422).body("code", equalTo("claim-pledge-unfit"));
        purse.receive(third, 9_000);
        purse.get(third, "/claims?kind=PLEDGE&organisationId=" + third.organisationId())
                .body("items.state", contains("SETTLED", "SETTLED"))
                .body("items.id", contains(sooner, later));
        assertThat(purse.position(third)).isEqualTo(700 + 4_000 + 1_500 + 9_000);
    }

    @Test
    @DisplayName(
            "is of one’s own organisation; the treasurer enters what others have said, and what payers outside have")
    void whose() {
        Map<String, Object> forThird = Purse.pledge(900, 5);
        forThird.put("organisationId", third.organisationId());
        purse.post(purse.leader, "/pledges", forThird).statusCode(403).body("code", equalTo("costpool-for-others"));
        purse.post(purse.treasurer, "/pledges", forThird)
                .statusCode(201)
                .body("organisationName", equalTo(third.organisationName()));
        Map<String, Object> ofState = Purse.pledge(7_000, 5);
        ofState.put("payerClass", "STATE");
        purse.post(third, "/pledges", ofState).statusCode(403).body("code", equalTo("costpool-for-others"));
        String grant = Purse.made(purse.post(purse.treasurer, "/pledges", ofState));
        Map<String, Object> money = Purse.contribution(third, 2_000);
        money.remove("organisationId");
        money.put("payerClass", "STATE");
        purse.post(purse.treasurer, "/contributions", money).statusCode(201);
        purse.claim(grant).body("left", equalTo(5_000));
        ofState.put("organisationId", third.organisationId());
        purse.post(purse.treasurer, "/pledges", ofState).statusCode(422).body("code", equalTo("claim-payer-unfit"));
        purse.post(third, "/pledges", Purse.pledge(900, -1))
                .statusCode(422)
                .body("code", equalTo("costpool-day-unfit"));
        Resident stranger = purse.alliance.member(purse.alliance.town.firm());
        purse.post(stranger, "/pledges", Purse.pledge(900, 1))
                .statusCode(422)
                .body("code", equalTo("costpool-not-in-pool"));
    }

    @Test
    @DisplayName(
            "is taken back before its day, and binding from then on; what was paid of it stays; no book knows of it")
    void withdrawn() {
        String early = purse.promise(third, 900, 5);
        purse.receive(third, 300);
        String back = "/pledges/" + early + "/withdrawal";
        purse.post(purse.leader, back, Map.of()).statusCode(403);
        purse.post(third, back, Map.of("reason", "Too dear"))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("settled", equalTo(300))
                .body("left", equalTo(0));
        purse.post(third, back, Map.of()).statusCode(409).body("code", equalTo("claim-ended"));
        String now = purse.promise(third, 900, 0);
        purse.claim(now).body("binding", equalTo(true));
        purse.post(third, "/pledges/" + now + "/withdrawal", Map.of())
                .statusCode(409)
                .body("code", equalTo("claim-binding"));
        assertThat(purse.transactions()).isEqualTo(1);
        purse.post(purse.treasurer, "/settlement").statusCode(200);
        purse.claim(now).body("state", equalTo("RELEASED"));
        purse.post(third, "/pledges", Purse.pledge(900, 5)).statusCode(409);
    }
}
