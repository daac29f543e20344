package org.sahyog.shared.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole realistic body for each draft and the main answers, by the name of its schema, so that "try it out" works. */
class Examples {
    private static final String FILE = "/openapi/examples.json";

    private final Map<String, Object> bySchema;

    Examples() {
        try (InputStream file = Objects.requireNonNull(Examples.class.getResourceAsStream(FILE), FILE)) {
            bySchema = new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void show(Operation operation) {
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> show(answer.getContent()));
    }

    private void show(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(this::show);
        }
    }

    private void show(MediaType body) {
        Schema schema = body.getSchema();
        if (schema != null && schema.getRef() != null && body.getExample() == null) {
            body.setExample(bySchema.get(SchemaRef.name(schema)));
        }
    }
}
