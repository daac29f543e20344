package org.sahyog.costpool.saving;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;
import org.sahyog.costpool.Purse;

@QuarkusTest
@Tag("I18")
@DisplayName("What a pool saved its members")
class SavingResourceTest {
    private Purse purse;

    @BeforeEach
    void gather() {
        purse = new Purse(6);
    }

    @Test
    @DisplayName("is what each told of going alone less what it bore, from the inputs that are shown")
    void saved() {
        spend(60_000);
        state(purse.leader, 25_000)
                .statusCode(200)
                .body("borne", equalTo(10_000))
                .body("saved", equalTo(15_000))
                .body("counted", equalTo(false));
        state(purse.leader, 30_000).statusCode(200).body("saved", equalTo(20_000));
        purse.get(purse.leader, "/savings/own").body("amount", equalTo(30_000)).body("basis", equalTo("An offer"));
        purse.get(purse.treasurer, "/savings/own").statusCode(404);
    }

    @Test
    @DisplayName("is summed five at a time: no reading around one who tells shows what she told")
    void together() {
        spend(60_000);
        List<Resident> members = purse.members;
        for (int n = 0; n < 4; n++) {
            state(members.get(n), 20_000 + n).statusCode(200);
            savings().body("members", equalTo(0)).body("alone", equalTo(0)).body("waiting", equalTo(n + 1));
        }
        state(members.get(4), 20_004).statusCode(200).body("counted", equalTo(true));
        savings()
                .body("members", equalTo(5))
                .body("waiting", equalTo(0))
                .body("alone", equalTo(100_010))
                .body("borne", equalTo(50_000))
                .body("saved", equalTo(50_010));
        state(members.get(0), 1).statusCode(409).body("code", equalTo("saving-counted"));
        state(members.get(5), 99_999).statusCode(200);
        savings().body("alone", equalTo(100_010)).body("waiting", equalTo(1));
    }

    @Test
    @DisplayName("never shows a sum of fewer than five, whoever tells when and however often")
    void never() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int n = 0; n < 40; n++) {
            state(purse.members.get(random.nextInt(6)), 1 + random.nextInt(1000));
            int members = savings().extract().path("members");
            savings().body("members", equalTo(members / 5 * 5));
        }
    }

    @Test
    @DisplayName("goes with what it cost for each member, month by month, without what was taken back")
    void months() {
        savings().body("months", empty());
        spend(60_000);
        String twice = spend(30_000);
        purse.post(purse.leader, "/expenses/" + twice + "/reversal", Map.of("reason", "Entered twice"))
                .statusCode(200);
        savings()
                .body("months.month", contains(Purse.today().toString().substring(0, 7)))
                .body("months.cost", contains(60_000))
                .body("months.members", contains(6))
                .body("months.perMember", contains(10_000));
    }

    @Test
    @DisplayName("is told by members of the pool alone")
    void strangers() {
        Resident other = purse.alliance.member(purse.alliance.town.firm());
        state(other, 5).statusCode(422).body("code", equalTo("costpool-not-in-pool"));
    }

    private String spend(long amount) {
        purse.receive(purse.leader, amount);
        String expense = Purse.made(purse.post(purse.treasurer, "/expenses", Purse.expense(amount)));
        purse.post(purse.leader, "/expenses/" + expense + "/approvals").statusCode(201);
        return expense;
    }

    private ValidatableResponse state(Resident who, long amount) {
        return who.posts()
                .body(Map.of("amount", amount, "basis", "An offer"))
                .put(purse.path + "/savings/own")
                .then();
    }

    private ValidatableResponse savings() {
        return purse.get(purse.leader, "/savings").statusCode(200);
    }
}
