package org.sahyog.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;
import org.sahyog.shared.Ids;

@QuarkusTest
@DisplayName("The directory of a cluster")
class DirectoryResourceTest {
    private final Town town = new Town();
    private final String path = "/clusters/" + town.clusterId + "/directory";
    private final Resident caster = town.firm();
    private final Resident turner = town.firm();

    private static Map<String, Object> entry(String words, String machine, int spare) {
        return Map.of(
                "capabilities",
                List.of(Map.of("words", words, "nicCode", "2599")),
                "machines",
                List.of(
                        Map.of("name", machine, "count", 2, "spareHoursPerWeek", spare),
                        Map.of("name", "Drill", "count", 1, "spareHoursPerWeek", 0)));
    }

    private ValidatableResponse keep(Resident by, Resident of, String version, Object body) {
        return by.calls()
                .contentType("application/json")
                .header("If-Match", version)
                .body(body)
                .put(path + "/" + of.organisationId())
                .then();
    }

    @Test
    @DisplayName("is empty for a member until its own people fill it, with the version that they read")
    void filled() {
        String own = path + "/" + caster.organisationId();
        turner.calls()
                .get(own)
                .then()
                .statusCode(200)
                .body("capabilities", hasSize(0))
                .body("machines", hasSize(0))
                .body("updatedAt", nullValue())
                .body("version", equalTo(0));
        Object body = entry("पीतल की ढलाई", "Furnace", 6);
        keep(turner, caster, "\"0\"", body).statusCode(403).body("code", equalTo("directory-not-yours"));
        keep(town.cda, caster, "\"0\"", body).statusCode(403);
        caster.calls()
                .contentType("application/json")
                .body(body)
                .put(own)
                .then()
                .statusCode(428);
        keep(caster, caster, "\"0\"", body)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("updatedAt", notNullValue())
                .body("machines[0].spareHoursPerWeek", equalTo(6));
        keep(caster, caster, "\"0\"", body).statusCode(412).body("current.version", equalTo(1));
        String tag = caster.calls().get(own).header("ETag");
        keep(caster, caster, tag, Map.of("capabilities", List.of(), "machines", List.of()))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("machines", hasSize(0));
        keep(caster, caster, "*", entry(" ", "Furnace", 6)).statusCode(422);
        Town.loner().calls().get(own).then().statusCode(404);
        caster.calls().get(path + "/" + UUID.randomUUID()).then().statusCode(404);
        keep(caster, Town.loner(), "\"0\"", body).statusCode(404);
    }

    @Test
    @DisplayName("finds by words in any script and with slips, by product, machine, kind and spare hours")
    void searched() {
        Town.run(
                "update organisation set products = '{Bells}', phone = '+919811122233' where id = ?",
                turner.organisationId());
        keep(caster, caster, "\"0\"", entry("पीतल की ढलाई", "Furnace", 0)).statusCode(200);
        keep(turner, turner, "\"0\"", entry("Turning of iron", "Lathe", 12)).statusCode(200);
        for (String word : List.of("pital", "पीतल", "peetal", "brass", "bras", "dhalai", "casting")) {
            found("?q=" + word, caster);
        }
        found("?q=लोहा", turner);
        found("?product=brass", caster);
        found("?product=bells", turner);
        found("?machine=kharad", turner);
        found("?machine=bhatti", caster);
        found("?machine=bhatti&spare=true");
        found("?machine=drill&spare=true");
        found("?spare=true", turner);
        found("?kind=INSTITUTION", town.institution);
        found("?q=silk");
        caster.calls().get(path + "?kind=TRADER").then().statusCode(422);
        caster.calls().get(path + "?q=bells").then().body("items[0].phone", equalTo("+91••••••2233"));
    }

    @Test
    @DisplayName("finds one that has said nothing here by its profile, in any script and with slips")
    void profile() {
        String profile = "/organisations/" + turner.organisationId();
        turner.calls()
                .contentType("application/json")
                .header("If-Match", turner.calls().get(profile).header("ETag"))
                .body(Map.of(
                        "kind",
                        "FIRM",
                        "name",
                        "Shri Nakkashi Udyog",
                        "pinCode",
                        "244001",
                        "products",
                        List.of("Diyas", "पीतल की थाली")))
                .put(profile)
                .then()
                .statusCode(200);
        for (String word : List.of("नक्काशी", "nakashi", "दीया", "diya", "deeyas", "brass", "thali", "नक्काशी थाली")) {
            found("?q=" + word, turner);
        }
        found("?product=दीया", turner);
        found("?product=nakkashi");
        found("?q=दीया नल");
    }

    @Test
    @DisplayName("says who is in which network, and lists the members of one")
    void networks() {
        Alliance alliance = new Alliance(town, 1, "OPEN", "OFFICERS");
        alliance.member(caster);
        String own = path + "/" + caster.organisationId();
        turner.calls()
                .get(own)
                .then()
                .body("networks.id", contains(alliance.id.toString()))
                .body("networks[0].name", equalTo("Peetal Buying Group"))
                .body("networks[0].form", equalTo("BUYING_GROUP"));
        found("?networkId=" + alliance.id + "&q=" + caster.organisationId().toString(), caster);
        found("?networkId=" + UUID.randomUUID());
        Town.run("update network_member set state = 'SUSPENDED' where organisation_id = ?", caster.organisationId());
        turner.calls().get(own).then().body("networks", hasSize(1));
        Town.run(
                "update network_member set state = 'LEFT', ended_at = now() where organisation_id = ?",
                caster.organisationId());
        turner.calls().get(own).then().body("networks", hasSize(0));
    }

    private void found(String query, Resident... those) {
        List<String> ids = List.of(those).stream()
                .map(each -> each.organisationId().toString())
                .toList();
        town.cda.calls().get(path + query).then().statusCode(200).body("items.organisationId", equalTo(ids));
    }

    @Test
    @DisplayName("is read page by page, and forgets who has left")
    void pages() {
        String first = caster.calls()
                .get(path + "?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        caster.calls()
                .get(path + "?limit=2&cursor=" + first)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        Town.run("update stakeholder set state = 'LEFT' where organisation_id = ?", turner.organisationId());
        caster.calls().get(path).then().body("items", hasSize(2));
    }

    @Test
    @DisplayName("shows the entry of one that was entered twice as that of the one that stays")
    void merged() {
        keep(turner, turner, "\"0\"", entry("Turning of iron", "Lathe", 12)).statusCode(200);
        UUID aCase = Ids.next();
        Town.run(
                "insert into duplicate_case (id, organisation_id, other_id, reason) values (?, ?, ?, 'SIMILAR_NAME_AND_PIN')",
                aCase,
                turner.organisationId(),
                caster.organisationId());
        Town.run(
                "insert into organisation_alias (id, kept_id, case_id, merged_at) values (?, ?, ?, now())",
                turner.organisationId(),
                caster.organisationId(),
                aCase);
        Town.run("update stakeholder set state = 'LEFT' where organisation_id = ?", turner.organisationId());
        found("?machine=lathe", caster);
        keep(caster, caster, "\"1\"", entry("Casting", "Furnace", 1))
                .statusCode(200)
                .body("version", equalTo(2));
        found("?machine=lathe");
        caster.calls().get(path + "/" + caster.organisationId()).then().body("capabilities.words", contains("Casting"));
    }
}
