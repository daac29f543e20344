package org.sahyog.shared.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The headers of every operation: what a caller may or must send, and what the answers bear. */
class Headers {
    private static final String KEY = "Idempotency-Key";
    private static final String UUIDS = "#/components/schemas/UUID";
    private static final String TAG = "\"7-0b1c33a8-9a0f-3f5e-8b55-1f2d6c1f3a11\"";
    /** A conflict may end by itself: another request with the same key is still at work. */
    private static final Set<String> MAY_BE_REPEATED = Set.of("409", "429", "503");

    /** After the statuses of the answers are known. */
    void describe(HttpMethod method, Operation operation, boolean showsVersion) {
        APIResponses answers = operation.getResponses();
        if (showsVersion && method == HttpMethod.GET) {
            answers.addAPIResponse("304", unchanged());
        }
        boolean asksForNews = method == HttpMethod.GET && answers.hasAPIResponse("304");
        if (asksForNews && !takes(operation, "If-None-Match")) {
            take(
                    operation,
                    optional("If-None-Match", text(), "the `ETag` of the answer that you have")
                            .example(TAG));
        }
        if (showsVersion || asksForNews) {
            good(answers).forEach(answer -> answer.addHeader("ETag", tag()));
        }
        if (operation.getSecurity() != null) {
            take(operation, actingFor());
        }
        ofCommands(operation);
        answers.getAPIResponses().forEach(Headers::ofRefusal);
    }

    private static APIResponse unchanged() {
        return OASFactory.createAPIResponse().description("The caller has this answer already (If-None-Match).");
    }

    private static void ofCommands(Operation operation) {
        for (Parameter parameter : parameters(operation)) {
            if (KEY.equals(parameter.getName())) {
                parameter.setRequired(true);
                parameter.setDescription("a UUID made with the draft; the same one with every retry");
                good(operation.getResponses()).forEach(answer -> answer.addHeader("Idempotency-Replayed", replayed()));
            }
            if ("If-Match".equals(parameter.getName())) {
                parameter.setRequired(true);
                parameter.setDescription("the ETag that was read, with its quotes");
            }
        }
    }

    private static void ofRefusal(String status, APIResponse answer) {
        if (MAY_BE_REPEATED.contains(status)) {
            answer.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("seconds to wait, where `retryable` is true")
                            .schema(OASFactory.createSchema().addType(SchemaType.INTEGER))
                            .example(5));
        }
    }

    private static Parameter actingFor() {
        return optional(
                "Acting-For",
                OASFactory.createSchema().ref(UUIDS),
                "for which of your organisations you act (`organisations` of `/me`); needed where there are several");
    }

    private static Header tag() {
        return OASFactory.createHeader()
                .description(
                        "for If-Match: the version that was read; for If-None-Match: all of the answer, in its language")
                .schema(text())
                .example(TAG);
    }

    private static Header replayed() {
        return OASFactory.createHeader()
                .description("true: the first answer to this key, once more")
                .schema(OASFactory.createSchema().addType(SchemaType.BOOLEAN));
    }

    private static Parameter optional(String name, Schema schema, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(false)
                .schema(schema)
                .description(description);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static List<APIResponse> good(APIResponses answers) {
        return answers.getAPIResponses().entrySet().stream()
                .filter(answer ->
                        answer.getKey().startsWith("2") || answer.getKey().equals("304"))
                .map(answer -> answer.getValue())
                .toList();
    }

    private static void take(Operation operation, Parameter parameter) {
        List<Parameter> all = new ArrayList<>(parameters(operation));
        all.add(parameter);
        operation.setParameters(all);
    }

    private static boolean takes(Operation operation, String name) {
        return parameters(operation).stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }
}
