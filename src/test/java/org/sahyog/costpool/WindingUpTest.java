package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("A cost pool whose network has ended")
class WindingUpTest {
    private Purse purse;
    private Resident leader;
    private Resident treasurer;
    private Resident third;

    /** The third has 900 in the box. */
    @BeforeEach
    void give() {
        purse = new Purse(3);
        leader = purse.leader;
        treasurer = purse.treasurer;
        third = purse.members.get(2);
        purse.receive(third, 900);
    }

    private void dissolve() {
        purse.alliance.carry(purse.alliance.proposal(leader, "DISSOLVE", Map.of()));
        assertThat(Town.text("select state from network where id = ?", purse.alliance.id))
                .isEqualTo("DISSOLVED");
    }

    private String onlyTransfer() {
        return purse.get(third, "/transfers?state=PROPOSED").extract().path("items[0].id");
    }

    @Test
    @DisplayName("is wound up by those who held office at its end: bills from before are approved, everybody is paid")
    void byLastOfficers() {
        String bus = purse.submit(treasurer, Purse.expense(300, Purse.paidBy(treasurer, 300)));
        dissolve();
        purse.post(purse.alliance.town.cda, "/settlement").statusCode(403);
        purse.approve(treasurer, bus).statusCode(403);
        purse.approve(leader, bus).statusCode(201);
        purse.post(treasurer, "/settlement").statusCode(200);
        List<Map<String, Object>> all =
                purse.get(third, "/transfers?state=PROPOSED").extract().path("items");
        for (Map<String, Object> each : all) {
            pay(each);
        }
        purse.post(treasurer, "/closing").statusCode(200).body("state", equalTo("CLOSED"));
    }

    @SuppressWarnings("unchecked")
    private void pay(Map<String, Object> transfer) {
        Object from = ((Map<String, Object>) transfer.get("from")).get("organisationId");
        Object to = ((Map<String, Object>) transfer.get("to")).get("organisationId");
        String path = "/transfers/" + transfer.get("id");
        Map<String, ?> place = from == null || to == null ? Map.of("place", "CASH") : Map.of();
        purse.post(of(from), path + "/payment", from == null ? place : Map.of()).statusCode(200);
        boolean ownBox = of(to).equals(treasurer) && of(from).equals(treasurer);
        Resident receiver = ownBox ? leader : of(to);
        purse.post(receiver, path + "/confirmation", to == null ? place : Map.of())
                .statusCode(200);
    }

    private Resident of(Object organisation) {
        return purse.members.stream()
                .filter(each -> each.organisationId().toString().equals(organisation))
                .findFirst()
                .orElse(treasurer);
    }

    @Test
    @DisplayName(
            "and whose treasurer is gone is wound up by who serves the cluster, who pays nobody without a second pair of eyes")
    void byAgents() {
        Town.run(
                "update network_officer set ended_at = now(), why = 'LEFT' where network_id = ? and role = 'TREASURER'",
                purse.alliance.id);
        Town.run("update network_officer set until = now() where network_id = ?", purse.alliance.id);
        Town.run("update network set state = 'DISSOLVED', dissolved_at = now() where id = ?", purse.alliance.id);
        Resident cda = purse.alliance.town.cda;
        purse.post(leader, "/settlement").statusCode(403);
        purse.post(cda, "/settlement").statusCode(200);
        String back = onlyTransfer();
        purse.post(cda, "/transfers/" + back + "/payment", Map.of("place", "CASH"))
                .statusCode(200);
        purse.post(cda, "/transfers/" + back + "/confirmation", Map.of()).statusCode(403);
        purse.post(third, "/transfers/" + back + "/confirmation", Map.of()).statusCode(200);
        purse.post(cda, "/closing").statusCode(200);
    }

    @Test
    @DisplayName("is not the agents’ while the network lives: they propose, its members decide")
    void notWhileItLives() {
        Town.run("update network_officer set until = now() where network_id = ?", purse.alliance.id);
        purse.post(purse.alliance.town.cda, "/settlement").statusCode(403);
    }
}
