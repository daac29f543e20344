package org.sahyog.cluster.firmimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("An agent with a spreadsheet of firms")
class FirmImportResourceTest {
    private static final String OF = "select id from organisation where name = ?";
    private static final String DEEDS = """
            select count(*) from deed d join organisation o on o.id = d.entity_id
            where o.name = ? and d.verb = 'organisation.entered' and d.person_id = ? and d.xid = o.xmin::text::bigint
            """;

    private final Town town = new Town();

    @Test
    @DisplayName("brings firms that are members at once, with values in the words of the product")
    void firmsBecomeMembers() {
        String name = Sheets.name();
        String row = name + ",Sunita Devi,98765 43210,244 001,\"lamps; bells\",10-49,1.5 crore,सूक्ष्म,हाँ";
        Sheets.bring(town, town.cda, Sheets.csv(List.of(row)))
                .statusCode(201)
                .body("total", equalTo(1))
                .body("imported", equalTo(1))
                .body("faults", hasSize(0));
        UUID firm = Town.id(OF, name);
        town.join(Town.loner());
        assertThat(Town.count("select count(*) from stakeholder where organisation_id = ? and state = 'ACTIVE'", firm))
                .isOne();
        assertThat(Town.count(DEEDS, name, town.cda.personId())).isOne();
        assertThat(Town.count("select count(*) from organisation_trait where organisation_id = ?", firm))
                .isEqualTo(2);
        owner(firm)
                .calls()
                .get("/organisations/" + firm)
                .then()
                .statusCode(200)
                .body("size", equalTo("MICRO"))
                .body("workersBand", equalTo("W10_49"))
                .body("turnoverBand", equalTo("UP_TO_10_CRORE"))
                .body("products", contains("lamps", "bells"))
                .body("phone", equalTo("+919876543210"))
                .body("womenOwned", equalTo(true));
    }

    @Test
    @DisplayName("keeps the owner's name for the agents of the cluster and the firm itself, for nobody else")
    void ownersName() {
        String name = Sheets.name();
        Sheets.bring(town, town.cda, Sheets.csv(List.of(name + ",Sunita Devi,9876543210,244001,,,,,")))
                .statusCode(201);
        UUID firm = Town.id(OF, name);
        String path = "/organisations/" + firm;
        town.cda.calls().get(path).then().body("contactName", equalTo("Sunita Devi"));
        owner(firm).calls().get(path).then().body("contactName", equalTo("Sunita Devi"));
        town.firm().calls().get(path).then().statusCode(200).body("contactName", nullValue());
        town.agency.calls().get(path).then().body("contactName", equalTo("Sunita Devi"));
        Resident elsewhere = new Town().cda;
        elsewhere.calls().get(path).then().statusCode(404);
    }

    @Test
    @DisplayName("can describe an imported firm anew with the very values that came by the sheet")
    void importedValuesAreValid() {
        String name = Sheets.name();
        Sheets.bring(
                        town,
                        town.cda,
                        Sheets.csv(List.of(name + ",Sunita Devi,9876543210,244001,lamps,12,20 lakh,micro,no")))
                .statusCode(201);
        UUID firm = Town.id(OF, name);
        Resident owner = owner(firm);
        Map<String, Object> view = new HashMap<>(
                owner.calls().get("/organisations/" + firm).then().extract().path("$"));
        view.keySet().removeAll(List.of("provisioning", "version"));
        owner.calls()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(view)
                .put("/organisations/" + firm)
                .then()
                .statusCode(200)
                .body("turnoverBand", equalTo("UP_TO_25_LAKH"));
    }

    @Test
    @DisplayName("who sends the same file twice brings nothing twice, and is told what each row is known as")
    void sameFileTwice() {
        List<String> rows = Sheets.rows(20);
        Sheets.bring(town, town.cda, Sheets.csv(rows)).statusCode(201).body("imported", equalTo(20));
        long members = Sheets.members(town);
        Sheets.bring(town, town.cda, Sheets.csv(rows))
                .statusCode(201)
                .body("imported", equalTo(0))
                .body("refused", equalTo(20))
                .body("faults.code", everyItem(equalTo("KNOWN_FIRM")))
                .body("faults.detail", everyItem(containsString("पहले से")))
                .body("faults[0].arguments[0]", equalTo(rows.get(0).split(",")[0]))
                .body("faults[0].arguments[1]", notNullValue());
        assertThat(Sheets.members(town)).isEqualTo(members);
    }

    @Test
    @DisplayName("who repeats a request with its key gets the first answer; another file under that key is refused")
    void sameKey() {
        UUID key = UUID.randomUUID();
        String first = Sheets.csv(Sheets.rows(2));
        for (String replayed : new String[] {null, "true"}) {
            town.cda
                    .calls()
                    .contentType(Sheets.CSV)
                    .header("Idempotency-Key", key)
                    .body(first)
                    .post("/clusters/" + town.clusterId + "/firm-imports")
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .body("imported", equalTo(2));
        }
        town.cda
                .calls()
                .contentType(Sheets.CSV)
                .header("Idempotency-Key", key)
                .body(Sheets.csv(Sheets.rows(2)))
                .post("/clusters/" + town.clusterId + "/firm-imports")
                .then()
                .statusCode(422)
                .body("code", equalTo("request-key-reused"));
    }

    @Test
    @DisplayName("and a colleague who sends the same file at once bring each firm once")
    void twoAtOnce() {
        String csv = Sheets.csv(Sheets.rows(300));
        long before = Sheets.members(town);
        List<Integer> imported = Stream.of(town.cda, town.agency)
                .map(agent -> CompletableFuture.supplyAsync(() ->
                        Sheets.bring(town, agent, csv).statusCode(201).extract().<Integer>path("imported")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(imported).containsExactlyInAnyOrder(300, 0);
        assertThat(Sheets.members(town) - before).isEqualTo(300);
    }

    @Test
    @DisplayName("who wants all or nothing gets nothing when one row is wrong")
    void allOrNothing() {
        List<String> rows = new ArrayList<>(Sheets.rows(5));
        rows.add(Sheets.name() + ",,12,244001,,,,,");
        long before = Sheets.members(town);
        byte[] file = Sheets.csv(rows).getBytes(StandardCharsets.UTF_8);
        Sheets.send(town, town.cda, "?mode=ALL_OR_NOTHING", Sheets.CSV, file)
                .statusCode(422)
                .body("code", equalTo("cluster-import-faults"))
                .body("title", equalTo("कुछ पंक्तियाँ ठीक नहीं हैं"))
                .body("faults.code", contains("PHONE_INVALID"))
                .body("faults[0].row", equalTo(7))
                .body("faults[0].detail", containsString("टेलीफ़ोन"));
        assertThat(Sheets.members(town)).isEqualTo(before);
        assertThat(Town.count(
                        "select count(*) from organisation where name = ?",
                        rows.get(0).split(",")[0]))
                .isZero();
        Sheets.send(town, town.cda, "?mode=GOOD_ROWS", Sheets.CSV, file)
                .statusCode(201)
                .body("imported", equalTo(5))
                .body("faults.code", contains("PHONE_INVALID"));
    }

    @Test
    @DisplayName("who asks for a preview learns what an import would bring, and nothing is written")
    void preview() {
        List<String> rows = Sheets.rows(4);
        Sheets.bring(town, town.cda, Sheets.csv(rows.subList(0, 1))).statusCode(201);
        long members = Sheets.members(town);
        long deeds = Town.count("select count(*) from deed where cluster_id = ?", town.clusterId);
        byte[] file = Sheets.csv(rows).getBytes(StandardCharsets.UTF_8);
        Sheets.send(town, town.cda, "/preview", Sheets.CSV, file)
                .statusCode(200)
                .body("total", equalTo(4))
                .body("imported", equalTo(3))
                .body("faults.code", contains("KNOWN_FIRM"));
        assertThat(Sheets.members(town)).isEqualTo(members);
        assertThat(Town.count("select count(*) from deed where cluster_id = ?", town.clusterId))
                .isEqualTo(deeds);
    }

    @Test
    @DisplayName("opens a case where a firm out of her sight may be the same, and tells her nothing of it")
    void twinsOutOfSight() {
        Town other = new Town();
        String name = Sheets.name();
        String udyam = "UDYAM-UP-50-"
                + String.format("%07d", Math.floorMod(UUID.randomUUID().hashCode(), 9_999_999) + 1);
        String titles = "Firm name,Phone,PIN,Udyam number\n";
        Sheets.bring(
                        other,
                        other.cda,
                        titles + name + ",9876543210,244001,\n" + Sheets.name() + ",9876543211,110001," + udyam)
                .body("imported", equalTo(2));
        Sheets.bring(
                        town,
                        town.cda,
                        titles + "M/s " + name + " Pvt Ltd,9876543212,244001,\n" + Sheets.name() + ",9876543213,400001,"
                                + udyam)
                .statusCode(201)
                .body("imported", equalTo(2))
                .body("faults", hasSize(0));
        assertThat(cases("SIMILAR_NAME_AND_PIN")).isOne();
        assertThat(cases("SAME_UDYAM_NUMBER")).isOne();
        assertThat(Town.count("""
                        select count(*) from deed d join duplicate_case c on c.id = d.entity_id
                        join stakeholder s on s.organisation_id = c.organisation_id where s.cluster_id = ?
                        """, town.clusterId)).isEqualTo(2);
    }

    private long cases(String reason) {
        return Town.count("""
                select count(*) from duplicate_case c join stakeholder s on s.organisation_id = c.organisation_id
                where s.cluster_id = ? and c.reason = ?
                """, town.clusterId, reason);
    }

    private static Resident owner(UUID firm) {
        Resident owner = Town.nobody();
        Town.run(
                "insert into affiliation (id, organisation_id, person_id, role, since) values (gen_random_uuid(), ?, ?, 'OWNER', now())",
                firm,
                owner.personId());
        return new Resident(owner.personId(), firm, "", owner.token());
    }
}
