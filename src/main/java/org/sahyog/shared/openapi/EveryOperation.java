package org.sahyog.shared.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;

/** Adds to each operation what it can be refused with. */
public class EveryOperation implements OASFilter {
    private static final Map<String, String> MEANINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "The request cannot be read."),
            Map.entry("401", "No valid access token."),
            Map.entry("403", "A member without the right; `detail` says which."),
            Map.entry("404", "Absent, or out of the caller’s sight."),
            Map.entry("406", "No answer of the media types that `Accept` names."),
            Map.entry("409", "Its state does not allow it."),
            Map.entry("410", "Its time is over, or it was ended: begin anew."),
            Map.entry("412", "Changed since it was read; `current` holds what it is now."),
            Map.entry("413", "JSON of more than 1 MB, or a file of more than 10 MB."),
            Map.entry("415", "Unsupported media type."),
            Map.entry("416", "The range lies behind the end; `Content-Range` says how large it is."),
            Map.entry("422", "Values or rules are violated; `errors` names them all."),
            Map.entry("428", "If-Match is needed."),
            Map.entry(
                    "429",
                    "Too often: try again after `Retry-After` seconds; `RateLimit` says what is left of which quota."),
            Map.entry("460", "What came is not what was sent: send it again."),
            Map.entry("503", "Not available right now: try again after `Retry-After` seconds.")));

    private final Endpoints endpoints;
    private final ProblemIndex problems;
    private final DocumentedRefusals refusals;
    private final OneLineTexts oneLineTexts;
    private final RequiredParts requiredParts;
    private final Headers headers = new Headers();
    private final Examples examples = new Examples();

    /** {@code refusalsOfCallers}: codes that anybody may meet who must say who she is. */
    public EveryOperation(IndexView index, Set<String> refusalsOfCallers) {
        refusals = new DocumentedRefusals(refusalsOfCallers);
        endpoints = new Endpoints(index);
        problems = new ProblemIndex(index);
        oneLineTexts = new OneLineTexts(index);
        requiredParts = new RequiredParts(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(List.of(OASFactory.createServer().url("/")));
        api.addExtension("x-problems", problems.all());
        api.getComponents().addSchema("LocalDateTime", localTime());
        oneLineTexts.mark(api);
        api.getPaths().getPathItems().values().forEach(this::complete);
        refuseUnknownOperations(api);
        requiredParts.mark(api);
        new ProblemFacts()
                .name(Objects.requireNonNull(api.getComponents().getSchemas().get("Problem")));
        new SchemaNames().give(api);
        new SharedParts(api).share();
    }

    private void refuseUnknownOperations(OpenAPI api) {
        Set<String> unknown = new TreeSet<>(refusals.operations());
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> unknown.remove(operation.getOperationId()));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("refusals.properties names operations that are none: " + unknown);
        }
    }

    private void complete(PathItem path) {
        path.getOperations().forEach(this::complete);
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        examples.show(operation);
        endpoints.successStatus(operation).ifPresent(status -> rename(operation.getResponses(), status));
        addRefusals(method, operation);
        headers.describe(method, operation, endpoints.showsVersion(operation));
        if (operation.getSecurity() == null) {
            operation.setSecurity(List.of());
        }
    }

    /** RFC 3339 knows no time without a zone, so the generator's date-time would be wrong. */
    private static Schema localTime() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .format("date-time-local")
                .pattern("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$")
                .description("the time on the clocks of the place, without a zone")
                .examples(List.of("2027-01-15T10:30:00"));
    }

    /** The framework's generator knows nothing of {@code @ResponseStatus}. */
    private static void rename(APIResponses responses, String status) {
        APIResponse success = responses.getAPIResponse("200");
        if (success != null) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse(status, success.description(status.equals("201") ? "Created" : "OK"));
        }
    }

    private void addRefusals(PathItem.HttpMethod method, Operation operation) {
        Set<String> codes = refusals.of(method, operation);
        operation.addExtension("x-problems", List.copyOf(codes));
        problems.links(codes).forEach((status, links) -> addRefusal(operation.getResponses(), status, links));
    }

    private static void addRefusal(APIResponses responses, String status, String links) {
        boolean own = responses.hasAPIResponse(status) && !"400".equals(status);
        String described =
                own ? responses.getAPIResponse(status).getDescription() : Objects.requireNonNull(MEANINGS.get(status));
        responses.addAPIResponse(
                status,
                OASFactory.createAPIResponse()
                        .description(described + links)
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/problem+json",
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref("#/components/schemas/Problem")))));
    }
}
