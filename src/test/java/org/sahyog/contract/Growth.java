package org.sahyog.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedMediaType;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/** How a description differs from an earlier one, for a client that was made from the earlier one. */
final class Growth {
    /** Clients pass over values that they do not know and mind no refusal less; names of operations are names of their methods. */
    private static final OpenApiDiffOptions RULES = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .configProperty("incompatible.response.responses.decreased", "false")
            .configProperty("incompatible.operation.id.changed", "true")
            .build();

    private final ChangedOpenApi change;

    Growth(JsonNode promised, JsonNode current) {
        change = OpenApiCompare.fromSpecifications(parse(promised), parse(current), RULES);
    }

    /** The whole difference in words, if a client of the earlier one breaks; else nothing. */
    List<String> breaks() {
        boolean breaks = change.isIncompatible()
                || change.getChangedOperations().stream()
                        .anyMatch(operation ->
                                succeedsOtherwise(operation) || takesLess(operation) || isOpenNoMore(operation));
        return breaks ? List.of(inWords()) : List.of();
    }

    /** The library reads types only as OpenAPI 3.0 wrote them; what else is new in 3.1 we use for examples alone. */
    private static OpenAPI parse(JsonNode description) {
        ObjectNode older = description.deepCopy();
        older.put("openapi", "3.0.3");
        return new OpenAPIV3Parser().readContents(older.toString()).getOpenAPI();
    }

    private static boolean succeedsOtherwise(ChangedOperation operation) {
        return operation.getApiResponses() != null
                && operation.getApiResponses().getMissing().keySet().stream()
                        .anyMatch(status -> status.startsWith("2"));
    }

    private static boolean isOpenNoMore(ChangedOperation operation) {
        return operation.getOldOperation().getSecurity().isEmpty()
                && !operation.getNewOperation().getSecurity().isEmpty();
    }

    /** The service refuses fields that it does not know: those that a draft could have, it must always be able to have. */
    private static boolean takesLess(ChangedOperation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().getChanged().values().stream()
                        .map(ChangedMediaType::getSchema)
                        .anyMatch(Growth::takesLess);
    }

    private static boolean takesLess(ChangedSchema body) {
        return body != null
                && (!body.getMissingProperties().isEmpty()
                        || Stream.concat(
                                        body.getChangedProperties().values().stream(),
                                        Stream.ofNullable(body.getItems()))
                                .anyMatch(Growth::takesLess));
    }

    private String inWords() {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        new MarkdownRender().render(change, new OutputStreamWriter(words, StandardCharsets.UTF_8));
        return words.toString(StandardCharsets.UTF_8);
    }
}
