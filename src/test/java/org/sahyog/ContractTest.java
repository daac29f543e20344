package org.sahyog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The API description")
class ContractTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    @DisplayName("that is served is the one that is committed")
    void servedIsCommitted() throws Exception {
        String served =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        assertThat(YAML.readTree(served)).isEqualTo(committed());
    }

    @Test
    @DisplayName("names, explains and tags every operation, and gives each its problems")
    void everyOperationIsDescribed() throws Exception {
        List<String> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        committed()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String name = operation.getKey() + " " + path.getKey();
                    JsonNode node = operation.getValue();
                    if (!node.hasNonNull("summary") || !node.hasNonNull("operationId") || !node.hasNonNull("tags")) {
                        faults.add(name + " has no summary, id or tag");
                    } else if (!ids.add(node.get("operationId").asText())) {
                        faults.add(name + " has the id of another");
                    }
                    if (!node.get("responses").has("400")) {
                        faults.add(name + " tells no problem");
                    }
                }));
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("is read by tools that take 3 MB of YAML at most")
    void size() throws Exception {
        assertThat(Files.size(Path.of("api-spec/openapi.yaml"))).isLessThan(3_145_728);
    }

    private static JsonNode committed() throws Exception {
        return YAML.readTree(Files.readString(Path.of("api-spec/openapi.yaml")));
    }
}
