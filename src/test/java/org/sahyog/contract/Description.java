package org.sahyog.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.serialization.NodeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The committed description, read strictly: what it does not name is not there. */
public final class Description {
    private static final String ID = "https://sahyog.example/openapi";
    private static final Description COMMITTED = new Description(Path.of("api-spec/openapi.yaml"));

    private final ObjectNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final List<Operation> operations = new ArrayList<>();

    /** One operation, and where it stands in the document. */
    public record Operation(String method, String path, String pointer, JsonNode node) {
        boolean answers(String calledMethod, String calledPath) {
            String pattern = path.replaceAll("\\{\\w+}", "[^/]+");
            return method.equals(calledMethod) && Pattern.matches(pattern, calledPath);
        }

        public String id() {
            return node.path("operationId").asText();
        }
    }

    private Description(Path file) {
        try {
            document = (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        ReferencedParts.putInPlace(document);
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.add(new Operation(
                                operation.getKey().toUpperCase(),
                                path.getKey(),
                                "/paths/" + escaped(path.getKey()) + "/" + operation.getKey(),
                                operation.getValue()))));
        document.get("components").get("schemas").forEach(Description::close);
        String text = document.toString();
        registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(ID, text)).nodeReader(new ReadOnce(text, document)));
    }

    public static Description committed() {
        return COMMITTED;
    }

    public List<Operation> operations() {
        return operations;
    }

    public JsonNode node(String pointer) {
        return document.at(pointer);
    }

    /** What a reference stands for. */
    public JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : resolved(node(reference.substring(1)));
    }

    public Operation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The description has no operation " + id));
    }

    Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.answers(method, path))
                .min((one, other) -> Long.compare(braces(one), braces(other)));
    }

    /** What is wrong with a value, by the schema at that place of the document. */
    public List<String> faults(String pointer, String json) {
        Schema schema =
                schemas.computeIfAbsent(pointer, place -> registry.getSchema(SchemaLocation.of(ID + "#" + place)));
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static long braces(Operation operation) {
        return operation.path().chars().filter(letter -> letter == '{').count();
    }

    /** A property that the description does not name is drift, wherever the description does not allow any. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(Description::close);
    }

    /** The validator reads the whole document anew for each place in it, and keeps them all: here it gets the one that is there. */
    private record ReadOnce(String text, JsonNode document, NodeReader others) implements NodeReader {
        ReadOnce(String text, JsonNode document) {
            this(text, document, NodeReader.builder().build());
        }

        @Override
        public JsonNode readTree(String content, InputFormat format) throws IOException {
            return content.equals(text) ? document : others.readTree(content, format);
        }

        @Override
        public JsonNode readTree(InputStream content, InputFormat format) throws IOException {
            return readTree(new String(content.readAllBytes(), StandardCharsets.UTF_8), format);
        }
    }
}
