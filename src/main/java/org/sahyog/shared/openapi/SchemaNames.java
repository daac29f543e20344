package org.sahyog.shared.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Clients read {@code Event} and {@code EventPage} where the code says {@code EventView} and {@code Page<EventView>}. */
class SchemaNames {
    private static final String VIEW = "View";

    private final Map<String, String> names = new LinkedHashMap<>();

    void give(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        schemas.keySet().forEach(name -> names.put(name, withoutView(name, schemas)));
        schemas.forEach((name, schema) -> {
            if (name.startsWith("Page") && schema.getProperties().containsKey("next")) {
                Schema item = Objects.requireNonNull(schema.getProperties().get("items"))
                        .getItems();
                names.put(name, names.get(SchemaRef.name(item)) + "Page");
            }
        });
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(this::rename);
        Map<String, Schema> renamed = new TreeMap<>();
        schemas.forEach((name, schema) -> {
            rename(schema);
            renamed.put(names.get(name), schema);
        });
        api.getComponents().setSchemas(renamed);
    }

    /** Where a draft has the name already, the view keeps its own. */
    private static String withoutView(String name, Map<String, Schema> schemas) {
        String shorter = name.endsWith(VIEW) ? name.substring(0, name.length() - VIEW.length()) : name;
        return schemas.containsKey(shorter) ? name : shorter;
    }

    private void rename(Operation operation) {
        if (operation.getRequestBody() != null) {
            rename(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> rename(answer.getContent()));
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(this::rename);
        }
    }

    /** A closed list needs no pattern besides: all that a client reads is its name. */
    private void rename(Parameter parameter) {
        List<Schema> parts = parameter.getSchema().getAllOf();
        if (parts != null) {
            parameter.setSchema(parts.get(0));
        }
        rename(parameter.getSchema());
    }

    private void rename(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().stream().map(MediaType::getSchema).forEach(this::rename);
        }
    }

    private void rename(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            schema.setRef(names.getOrDefault(SchemaRef.name(schema), SchemaRef.name(schema)));
            // What it points to says what it is; the generator guesses, and calls a list of words an object.
            schema.setType(null);
        }
        rename(schema.getItems());
        rename(schema.getAdditionalPropertiesSchema());
        Stream.ofNullable(schema.getProperties())
                .flatMap(parts -> parts.values().stream())
                .forEach(this::rename);
    }
}
