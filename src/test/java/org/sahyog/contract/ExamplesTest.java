package org.sahyog.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.contract.Description.Operation;

@QuarkusTest
@DisplayName("An example in the API description")
class ExamplesTest {
    private static final String JSON = "/content/application~1json";

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    @Test
    @DisplayName("stands with every JSON body that an operation takes, and is what its schema says")
    void conform() {
        bodies().forEach((schema, example) -> {
            assertThat(example.isObject()).as(schema + " has an example").isTrue();
            assertThat(Description.committed().faults("/components/schemas/" + schema, example.toString()))
                    .as(schema)
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("of a body passes all rules for its values, so that it can be sent as it is")
    void pass() throws Exception {
        Map<String, Class<?>> records = records();
        for (Map.Entry<String, JsonNode> body : bodies().entrySet()) {
            Object draft = json.treeToValue(body.getValue(), records.get(body.getKey()));
            assertThat(validator.validate(draft)).as(body.getKey()).isEmpty();
        }
    }

    @Test
    @DisplayName("of an answer is what its schema says")
    void answers() {
        int seen = 0;
        for (Operation operation : Description.committed().operations()) {
            for (Map.Entry<String, JsonNode> answer :
                    operation.node().get("responses").properties()) {
                JsonNode body = answer.getValue().at(JSON);
                if (body.has("example")) {
                    seen++;
                    String place = operation.pointer() + "/responses/" + answer.getKey() + JSON + "/schema";
                    assertThat(Description.committed()
                                    .faults(place, body.get("example").toString()))
                            .as(operation.id())
                            .isEmpty();
                }
            }
        }
        assertThat(seen).isGreaterThan(10);
    }

    /** The example of each schema that some operation takes as its body. */
    private static Map<String, JsonNode> bodies() {
        Map<String, JsonNode> bodies = new TreeMap<>();
        for (Operation operation : Description.committed().operations()) {
            JsonNode body = operation.node().at("/requestBody" + JSON);
            if (body.isObject()) {
                String schema = body.at("/schema/$ref").asText();
                bodies.put(schema.substring(schema.lastIndexOf('/') + 1), body.path("example"));
            }
        }
        assertThat(bodies).hasSizeGreaterThan(20);
        return bodies;
    }

    private static Map<String, Class<?>> records() throws ClassNotFoundException {
        Map<String, Class<?>> records = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.sahyog")) {
            if (type.isRecord() && type.isTopLevelClass()) {
                Class<?> body = Class.forName(
                        type.getName(), true, Thread.currentThread().getContextClassLoader());
                records.put(schema(body), body);
            }
        }
        return records;
    }

    private static String schema(Class<?> body) {
        Schema named = body.getAnnotation(Schema.class);
        return named == null || named.name().isEmpty() ? body.getSimpleName() : named.name();
    }
}
