package org.sahyog.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The closed lists of the product")
class KindsTest {
    /** What programs say to each other and no person reads. */
    private static final Set<String> FOR_PROGRAMS = Set.of("ImportMode", "NicLevel", "PreviewSize", "Status");

    @Test
    @DisplayName("have words for each value that the description names")
    void everyValueHasWords() {
        Map<String, List<String>> described = described();
        Map<String, List<Map<String, String>>> lists = RestAssured.get("/api/v1/reference/kinds")
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        assertThat(described).hasSizeGreaterThan(15);
        described.forEach((list, values) -> assertThat(lists.getOrDefault(list, List.of()))
                .as(list)
                .extracting(kind -> kind.get("code"))
                .containsExactlyElementsOf(values));
    }

    private static Map<String, List<String>> described() {
        JsonNode schemas = Description.committed().node("/components/schemas");
        Map<String, List<String>> described = new TreeMap<>();
        schemas.properties().stream()
                .filter(schema -> schema.getValue().has("enum") && !FOR_PROGRAMS.contains(schema.getKey()))
                .forEach(schema -> described.put(
                        listName(schema.getKey()), values(schema.getValue().get("enum"))));
        return described;
    }

    private static List<String> values(JsonNode all) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String listName(String schema) {
        return schema.equals("Phase") ? "clusterPhase" : schema.substring(0, 1).toLowerCase() + schema.substring(1);
    }
}
