package org.sahyog.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("People and their organisations")
class OrganisationResourceTest {
    private final Town town = new Town();

    @Test
    @DisplayName("who founds a firm owns it; a stranger does not see it, a neighbour sees its profile")
    void foundAndSee() {
        Resident owner = Town.nobody();
        String id = owner.posts()
                .body(firm("Deepak Castings " + UUID.randomUUID()))
                .post("/organisations")
                .then()
                .statusCode(201)
                .body("phone", equalTo("+919876543210"))
                .body("udyamNumber", equalTo("UDYAM-UP-50-0001234"))
                .body("provisioning", equalTo("PENDING"))
                .extract()
                .path("id");
        owner.calls().get("/me").then().body("organisations.role", equalTo(List.of("OWNER")));
        Town.loner().calls().get("/organisations/" + id).then().statusCode(404);
        town.cda
                .calls()
                .get("/organisations/" + town.institution.organisationId())
                .then()
                .statusCode(200)
                .body("gstin", nullValue());
    }

    @Test
    @DisplayName("every wrong value is named, in Hindi where she reads Hindi")
    void wrongValues() {
        Map<String, Object> wrong = new HashMap<>(firm(""));
        wrong.put("pinCode", "999999");
        wrong.put("udyamNumber", "UDYAM-1");
        wrong.put("phone", "12");
        Town.nobody()
                .posts()
                .header("Accept-Language", "hi")
                .body(wrong)
                .post("/organisations")
                .then()
                .statusCode(422)
                .body("code", equalTo("request-invalid"))
                .body("errors", hasSize(4))
                .body("errors.pointer", hasItem("/udyamNumber"));
    }

    @Test
    @DisplayName("a change needs the version that was read, and a stale one shows what it is now")
    void versions() {
        Resident firm = town.firm();
        String path = "/organisations/" + firm.organisationId();
        String tag = firm.calls().get(path).then().statusCode(200).extract().header("ETag");
        firm.calls().header("If-None-Match", tag).get(path).then().statusCode(304);
        Map<String, Object> draft = firm("New Name");
        firm.calls()
                .contentType("application/json")
                .body(draft)
                .put(path)
                .then()
                .statusCode(428);
        firm.calls()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(draft)
                .put(path)
                .then()
                .statusCode(200);
        firm.calls()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(draft)
                .put(path)
                .then()
                .statusCode(412)
                .body("current.name", equalTo("New Name"));
    }

    @Test
    @DisplayName(
            "whoever has read that provisioning is pending learns that it is done, and what she read is still good to change it")
    void provisioningIsInTheTag() {
        Resident owner = Town.nobody();
        Response founded =
                owner.posts().body(firm("Rupa Castings " + UUID.randomUUID())).post("/organisations");
        String pending = founded.header("ETag");
        String path = "/organisations/" + founded.path("id");
        assertThat(Patience.until(() ->
                        owner.calls().get(path).<String>path("provisioning").equals("DONE")))
                .isTrue();
        String done = owner.calls()
                .header("If-None-Match", pending)
                .get(path)
                .then()
                .statusCode(200)
                .body("provisioning", equalTo("DONE"))
                .extract()
                .header("ETag");
        owner.calls().header("If-None-Match", done).get(path).then().statusCode(304);
        owner.calls()
                .contentType("application/json")
                .header("If-Match", pending)
                .body(firm("Rupa Castings and Sons " + UUID.randomUUID()))
                .put(path)
                .then()
                .statusCode(200);
        owner.calls()
                .contentType("application/json")
                .header("If-Match", done)
                .body(firm("Too late " + UUID.randomUUID()))
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    @DisplayName("who shall act for a firm, and how far, is said without contradiction")
    void clearDrafts() {
        Resident firm = town.firm();
        String username = "minted-" + Town.nobody().personId();
        String yesterday = LocalDate.now(ZoneId.of("Asia/Kolkata")).minusDays(1).toString();
        refuses(
                firm,
                Map.of("username", username, "role", "STAFF", "rights", List.of("SPEND")),
                "identity-rights-of-delegates");
        refuses(firm, Map.of("username", username, "role", "DELEGATE"), "identity-delegate-without-rights");
        refuses(
                firm,
                Map.of("username", username, "role", "DELEGATE", "rights", List.of("SPEND"), "untilOn", yesterday),
                "identity-end-in-past");
        refuses(firm, Map.of("username", username, "role", "STAFF", "untilOn", yesterday), "identity-end-in-past");
    }

    private static void refuses(Resident firm, Map<String, Object> draft, String code) {
        firm.posts()
                .body(draft)
                .post("/organisations/" + firm.organisationId() + "/people")
                .then()
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @Test
    @DisplayName("a firm that looks like one she sees is refused, until she says that it is another")
    void likelyDuplicate() {
        String name = "Kaveri Lamp House " + UUID.randomUUID();
        String known = town.cda
                .posts()
                .body(firm(name))
                .post("/clusters/" + town.clusterId + "/firms")
                .then()
                .statusCode(201)
                .extract()
                .path("organisationId");
        Map<String, Object> again = new HashMap<>(firm(name));
        town.cda
                .posts()
                .body(again)
                .post("/clusters/" + town.clusterId + "/firms")
                .then()
                .statusCode(409)
                .body("code", equalTo("identity-likely-duplicate"))
                .body("candidates.id", hasItem(known));
    }

    @Test
    @DisplayName("the last owner cannot end her affiliation; a delegate can be added")
    void people() {
        Resident firm = town.firm();
        Resident munim = Town.nobody();
        String path = "/organisations/" + firm.organisationId() + "/people";
        String own = firm.calls().get(path).then().statusCode(200).extract().path("items[0].id");
        firm.posts()
                .post(path + "/" + own + "/ending")
                .then()
                .statusCode(409)
                .body("code", equalTo("identity-last-owner"));
        firm.posts()
                .body(Map.of("username", "minted-" + munim.personId(), "role", "DELEGATE", "rights", List.of("SPEND")))
                .post(path)
                .then()
                .statusCode(201)
                .body("rights", equalTo(List.of("SPEND")));
        munim.calls().get("/me").then().body("organisations[0].rights", equalTo(List.of("SPEND")));
    }

    @Test
    @DisplayName(
            "that persons of Scheduled Castes or Tribes own a firm is seen by itself and its agents only, and keeps its history")
    void scStOwned() {
        Resident firm = town.firm();
        String path = "/organisations/" + firm.organisationId();
        Map<String, Object> draft = new HashMap<>(firm("Sunita Brass"));
        draft.put("scStOwned", true);
        changes(firm, path, draft);
        firm.calls().get(path).then().body("scStOwned", equalTo(true));
        town.cda.calls().get(path).then().statusCode(200).body("scStOwned", equalTo(true));
        town.agency.calls().get("/organisations?q=Sunita Brass").then().body("items.scStOwned", equalTo(List.of(true)));
        town.firm().calls().get(path).then().statusCode(200).body("scStOwned", nullValue());
        town.institution.calls().get(path).then().statusCode(200).body("scStOwned", nullValue());
        draft.remove("scStOwned");
        changes(firm, path, draft);
        changes(firm, path, draft);
        assertThat(Town.count(
                        "select count(*) from organisation_trait where organisation_id = ? and trait = 'SC_ST_OWNED'",
                        firm.organisationId()))
                .isEqualTo(2);
        assertThat(Town.count(
                        "select count(*) from organisation_trait where organisation_id = ? and trait = 'SC_ST_OWNED' and value = 'true'",
                        firm.organisationId()))
                .isOne();
    }

    private static void changes(Resident firm, String path, Map<String, Object> draft) {
        firm.calls()
                .contentType("application/json")
                .header("If-Match", firm.calls().get(path).header("ETag"))
                .body(draft)
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("consent is recorded in the words that were shown, and one's own data can be read")
    void ownData() {
        Resident firm = town.firm();
        firm.posts()
                .body(Map.of("purpose", "SHOW_PROFILE", "given", true, "wording", "Others may see my profile."))
                .post("/my-data/consents")
                .then()
                .statusCode(201);
        firm.calls().get("/my-data").then().statusCode(200).body("consents[0].given", equalTo(true));
    }

    private static Map<String, Object> firm(String name) {
        return Map.of(
                "kind", "FIRM",
                "name", name,
                "pinCode", "244001",
                "phone", "98765 43210",
                "udyamNumber", "udyam up 50 0001234",
                "size", "MICRO");
    }
}
