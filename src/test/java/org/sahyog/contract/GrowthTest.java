package org.sahyog.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.File;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Version 1 only grows:")
class GrowthTest {
    private static final String ME = "/paths/~1api~1v1~1me/get";
    private static final String STATES = "/paths/~1api~1v1~1reference~1states/get";
    private static final String REGISTRATIONS = "/api/v1/clusters/{clusterId}/events/{eventId}/registrations";
    private static final String DRAFT = "/components/schemas/RegistrationDraft";
    private static final String ANSWER = "/components/schemas/Registration";

    private interface Change extends Consumer<ObjectNode> {}

    @Test
    @DisplayName("an app that was made from the promised description works with the current one")
    void promiseIsKept() throws IOException {
        assertThat(new Growth(read("api-spec/promised.yaml"), read("api-spec/openapi.yaml")).breaks())
                .as("this breaks apps that exist; src/docs/adr/0020-what-apps-may-build-on.md says what to do")
                .isEmpty();
    }

    @ParameterizedTest(name = "an app breaks by {0}")
    @MethodSource("breaking")
    void breaks(Change change) throws IOException {
        assertThat(after(change).breaks()).isNotEmpty();
    }

    @ParameterizedTest(name = "an app does not mind {0}")
    @MethodSource("additive")
    void grows(Change change) throws IOException {
        assertThat(after(change).breaks()).isEmpty();
    }

    static Stream<Named<Change>> breaking() {
        return Stream.of(
                is(
                        "an operation that is gone",
                        api -> object(api, "/paths/~1api~1v1~1me").remove("get")),
                is("an operation with another name", api -> object(api, ME).put("operationId", "whoAmI")),
                is(
                        "another status of success",
                        api -> object(api, ME + "/responses")
                                .set("201", object(api, ME + "/responses").remove("200"))),
                is(
                        "an operation that wants a token now",
                        api -> object(api, STATES)
                                .putArray("security")
                                .addObject()
                                .putArray("keycloak")),
                is(
                        "a field of an answer that is gone",
                        api -> object(api, ANSWER + "/properties").remove("seats")),
                is(
                        "a field of an answer that may be absent now",
                        api -> array(api, ANSWER + "/required").remove(0)),
                is(
                        "another type in an answer",
                        api -> object(api, ANSWER + "/properties/seats").put("type", "string")),
                is("a new field that a draft must have", api -> {
                    object(api, DRAFT + "/properties").putObject("colour").put("type", "string");
                    array(api, DRAFT + "/required").add("colour");
                }),
                is(
                        "a field that a draft must have now",
                        api -> array(api, DRAFT + "/required").add("note")),
                is(
                        "a field that a draft may not have any more",
                        api -> object(api, DRAFT + "/properties").remove("note")),
                is(
                        "another type in a draft",
                        api -> object(api, DRAFT + "/properties/seats").put("type", "string")),
                is(
                        "a shorter text",
                        api -> object(api, DRAFT + "/properties/note").put("maxLength", 10)),
                is(
                        "a value that is not taken any more",
                        api -> array(api, "/components/schemas/IfFull/enum").remove(0)),
                is("a parameter that is needed now", api -> parameter(api).put("required", true)));
    }

    static Stream<Named<Change>> additive() {
        return Stream.of(
                is(
                        "a new operation",
                        api -> object(api, "/paths/~1api~1v1~1me")
                                .set("post", object(api, ME).deepCopy().put("operationId", "greetMe"))),
                is(
                        "a new field in an answer",
                        api -> object(api, ANSWER + "/properties")
                                .putObject("colour")
                                .put("type", "string")),
                is(
                        "a new value in an answer",
                        api -> array(api, "/components/schemas/RegistrationState/enum")
                                .add("LATE")),
                is(
                        "a new field that a draft may have",
                        api -> object(api, DRAFT + "/properties")
                                .putObject("colour")
                                .put("type", "string")),
                is(
                        "a field that a draft may leave out now",
                        api -> array(api, DRAFT + "/required").removeAll()),
                is(
                        "a new value that is taken",
                        api -> array(api, "/components/schemas/IfFull/enum").add("ASK")),
                is(
                        "a refusal that is gone",
                        api -> object(api, ME + "/responses").remove("403")),
                is("a parameter that may be given", api -> parameter(api).put("required", false)),
                is("other words", api -> object(api, ME).put("summary", "Me")));
    }

    /** Of a few operations only, for speed. */
    private static Growth after(Change change) throws IOException {
        ObjectNode before = read("api-spec/openapi.yaml");
        object(before, "/paths").retain("/api/v1/me", "/api/v1/reference/states", REGISTRATIONS);
        ObjectNode after = before.deepCopy();
        change.accept(after);
        assertThat(after).isNotEqualTo(before);
        return new Growth(before, after);
    }

    private static Named<Change> is(String name, Change change) {
        return named(name, change);
    }

    private static ObjectNode parameter(ObjectNode api) {
        ObjectNode parameter = array(api, ME + "/parameters").addObject();
        parameter.put("name", "colour").put("in", "query").putObject("schema").put("type", "string");
        return parameter;
    }

    private static ObjectNode object(JsonNode api, String pointer) {
        return (ObjectNode) api.at(pointer);
    }

    private static ArrayNode array(JsonNode api, String pointer) {
        return (ArrayNode) api.at(pointer);
    }

    private static ObjectNode read(String file) throws IOException {
        return (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(new File(file));
    }
}
