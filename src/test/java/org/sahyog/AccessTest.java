package org.sahyog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;

/** Calls every operation of the description. For whom each is, is written here by hand and never derived from the code. */
@QuarkusTest
@DisplayName("Who may call what")
class AccessTest {
    /** Operations that anyone may call, signed in or not. */
    private static final Set<String> OPEN = Set.of(
            "listStates",
            "listDistricts",
            "searchNicCodes",
            "listKinds",
            "findPinCode",
            "listEquityCriteria",
            "inspectOneTimeCode",
            "redeemOneTimeCode");

    /** Inside a cluster and yet for strangers: they ask to join it. */
    private static final Set<String> FOR_STRANGERS = Set.of("askToJoinCluster");

    /** What a member firm may not do in its own cluster: 403, and the refusal names the right. */
    private static final Set<String> NOT_FOR_FIRMS = Set.of(
            "describeCluster",
            "recordClusterPhase",
            "admitClusterAgency",
            "assignCda",
            "endCdaAssignment",
            "refuseStakeholder",
            "inviteOrganisation",
            "enterFirm",
            "previewFirmImport",
            "importFirms",
            "listDuplicateCases",
            "decideDuplicateCase",
            "scheduleEvent",
            "scheduleWorkshop");

    private record Operation(String method, String path, String id) {}

    @Test
    @DisplayName("nobody who is not signed in gets anything but what is open to all")
    void anonymous() throws Exception {
        for (Operation operation : operations()) {
            int status = call(given().basePath("/api/v1"), operation, UUID.randomUUID());
            if (OPEN.contains(operation.id())) {
                assertThat(status).as(operation.toString()).isNotIn(401, 403);
            } else {
                assertThat(status).as(operation.toString()).isEqualTo(401);
            }
        }
    }

    @Test
    @DisplayName("a stranger finds nothing in another's cluster, the same as where there is none")
    void stranger() throws Exception {
        Town town = new Town();
        Resident stranger = Town.loner();
        for (Operation operation : operations()) {
            if (operation.path().contains("{clusterId}") && !FOR_STRANGERS.contains(operation.id())) {
                assertThat(call(stranger.calls(), operation, town.clusterId))
                        .as(operation.toString())
                        .isEqualTo(404);
                assertThat(call(stranger.calls(), operation, UUID.randomUUID()))
                        .as(operation.toString())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    @DisplayName("a member firm learns which right it lacks")
    void memberFirm() throws Exception {
        Town town = new Town();
        Resident firm = town.firm();
        for (Operation operation : operations()) {
            if (NOT_FOR_FIRMS.contains(operation.id())) {
                assertThat(call(firm.calls(), operation, town.clusterId))
                        .as(operation.toString())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    @DisplayName("a CDA whose assignment has ended is a stranger")
    void formerCda() throws Exception {
        Town town = new Town();
        Town.run(
                "update cda_assignment set since_on = current_date - 9, until_on = current_date - 2 where person_id = ?",
                town.cda.personId());
        Town.run("delete from affiliation where person_id = ?", town.cda.personId());
        for (Operation operation : operations()) {
            if (operation.path().contains("{clusterId}") && !FOR_STRANGERS.contains(operation.id())) {
                assertThat(call(town.cda.calls(), operation, town.clusterId))
                        .as(operation.toString())
                        .isEqualTo(404);
            }
        }
    }

    private static Iterable<Operation> operations() throws Exception {
        JsonNode description =
                new ObjectMapper(new YAMLFactory()).readTree(Files.readString(Path.of("api-spec/openapi.yaml")));
        Map<String, Operation> found = new TreeMap<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String id = operation.getValue().path("operationId").asText();
                    found.put(id, new Operation(operation.getKey().toUpperCase(), path.getKey(), id));
                }));
        assertThat(found.size()).isGreaterThan(50);
        return found.values();
    }

    private static int call(RequestSpecification caller, Operation operation, UUID cluster) {
        String path = operation
                .path()
                .replaceFirst("^/api/v1", "")
                .replace("{clusterId}", cluster.toString())
                .replace("{pin}", "244001")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        boolean sheet = operation.path().contains("firm-imports");
        RequestSpecification request = operation.method().equals("GET") ? caller : caller.body(sheet ? "name" : "{}");
        String json = operation.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
        return request.contentType(sheet ? "text/csv" : json)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"0\"")
                .request(operation.method(), path)
                .statusCode();
    }
}
