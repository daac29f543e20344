package org.sahyog.fuzz.twist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.sahyog.contract.Description;

/** Values at the edges of what a schema allows, on both sides. */
final class SchemaValues {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SchemaValues() {}

    static JsonNode property(JsonNode schema, String name) {
        Description description = Description.committed();
        return description.resolved(
                description.resolved(schema).path("properties").path(name));
    }

    static JsonNode edge(JsonNode schema, RandomGenerator random) {
        List<JsonNode> edges = new ArrayList<>();
        schema.path("enum").forEach(edges::add);
        if (schema.has("minimum")) {
            edges.add(NODES.numberNode(schema.get("minimum").asLong()));
            edges.add(NODES.numberNode(schema.get("minimum").asLong() - 1));
        }
        if (schema.has("maximum")) {
            edges.add(NODES.numberNode(schema.get("maximum").asLong()));
            edges.add(NODES.numberNode(schema.get("maximum").asLong() + 1));
        }
        if (schema.path("type").asText().equals("string") && !schema.has("enum")) {
            int longest = schema.path("maxLength").asInt(40);
            edges.add(NODES.textNode("y".repeat(longest)));
            edges.add(NODES.textNode("y".repeat(longest + 1)));
            edges.add(NODES.textNode("🪔".repeat(longest / 2 + 1)));
            edges.add(NODES.textNode(
                    schema.path("format").asText().contains("date")
                            ? AwkwardValues.time(random)
                            : AwkwardValues.text(random)));
        }
        if (schema.path("type").asText().equals("array")) {
            int most = schema.path("maxItems").asInt(50);
            edges.add(NODES.arrayNode());
            edges.add(NODES.arrayNode().addAll(java.util.Collections.nCopies(most + 1, NODES.textNode("a"))));
        }
        return edges.isEmpty() ? AwkwardValues.any(random) : Twist.any(edges, random);
    }
}
