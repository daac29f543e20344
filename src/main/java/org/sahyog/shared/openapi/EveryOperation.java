package org.sahyog.shared.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to each operation the problems that any request of its kind can meet. */
public class EveryOperation implements OASFilter {
    private static final Map<String, String> MEANINGS = new TreeMap<>(Map.of(
            "400", "The request cannot be read.",
            "401", "No valid access token.",
            "403", "A member without the right; `detail` says which.",
            "404", "Absent, or out of the caller’s sight.",
            "409", "Its state does not allow it.",
            "412", "Changed since it was read; `current` holds what it is now.",
            "415", "Unsupported media type.",
            "422", "Values or rules are violated; `errors` names them all.",
            "428", "If-Match is needed.",
            "503", "Not available right now: try again after `Retry-After` seconds."));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(List.of(OASFactory.createServer().url("/")));
        api.getPaths().getPathItems().values().forEach(EveryOperation::complete);
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> complete(method, operation));
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        if (operation.getSecurity() != null) {
            add(operation, "401");
            add(operation, "403");
        }
        add(operation, "400");
        add(operation, "404");
        add(operation, "503");
        switch (method) {
            case POST -> addAll(operation, "409", "415", "422");
            case PUT, PATCH -> addAll(operation, "409", "412", "415", "422", "428");
            case DELETE -> addAll(operation, "409", "412", "428");
            default -> {}
        }
        requireHeaders(operation);
    }

    private static void requireHeaders(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            if ("Idempotency-Key".equals(parameter.getName())) {
                parameter.setRequired(true);
                parameter.setDescription("a UUID made with the draft; the same one with every retry");
            }
            if ("If-Match".equals(parameter.getName())) {
                parameter.setRequired(true);
                parameter.setDescription("the ETag that was read, for example \"7\" with its quotes");
            }
        }
    }

    private static void addAll(Operation operation, String... statuses) {
        for (String status : statuses) {
            add(operation, status);
        }
    }

    private static void add(Operation operation, String status) {
        APIResponses responses = operation.getResponses();
        if (responses == null || responses.hasAPIResponse(status) && hasContent(responses.getAPIResponse(status))) {
            return;
        }
        APIResponse response = OASFactory.createAPIResponse()
                .description(MEANINGS.get(status))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        responses.addAPIResponse(status, response);
    }

    private static boolean hasContent(APIResponse response) {
        return response.getContent() != null;
    }
}
