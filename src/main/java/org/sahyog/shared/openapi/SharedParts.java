package org.sahyog.shared.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * What many operations have alike stands once, among the components: refusals, headers, parameters in headers. Tools of app developers refuse
 * a description of more than 3 MB.
 */
final class SharedParts {
    /** What fewer have stands where it is read. */
    private static final int OFTEN = 10;

    private static final Pattern CODE = Pattern.compile("\\[([a-z0-9-]+)]");

    private final Collection<Operation> operations;
    private final Components components;

    SharedParts(OpenAPI api) {
        operations = api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .toList();
        components = api.getComponents();
    }

    void share() {
        shareParameters();
        shareRefusals();
        shareHeaders();
    }

    private void shareParameters() {
        Map<String, String> often = often(operations.stream()
                .flatMap(operation -> parameters(operation).stream())
                .filter(parameter -> parameter.getIn() == Parameter.In.HEADER)
                .map(parameter -> Map.entry(parameter.getName(), told(parameter))));
        for (Operation operation : operations) {
            List<Parameter> parameters = new ArrayList<>(parameters(operation));
            parameters.replaceAll(each -> each.getIn() == Parameter.In.HEADER
                    ? shared(
                            often,
                            each.getName(),
                            told(each),
                            each,
                            components::addParameter,
                            name -> OASFactory.createParameter().ref(name))
                    : each);
            operation.setParameters(parameters.isEmpty() ? null : parameters);
        }
    }

    private static List<Parameter> parameters(Operation operation) {
        return Objects.requireNonNullElse(operation.getParameters(), List.of());
    }

    private void shareRefusals() {
        Map<String, String> often = often(operations.stream()
                .flatMap(operation -> refusals(operation).entrySet().stream())
                .map(each -> Map.entry(name(each), told(each.getValue()))));
        for (Operation operation : operations) {
            refusals(operation)
                    .entrySet()
                    .forEach(each -> operation
                            .getResponses()
                            .addAPIResponse(
                                    each.getKey(),
                                    shared(
                                            often,
                                            name(each),
                                            told(each.getValue()),
                                            each.getValue(),
                                            components::addResponse,
                                            name -> OASFactory.createAPIResponse()
                                                    .ref(name))));
        }
    }

    private static Map<String, APIResponse> refusals(Operation operation) {
        Map<String, APIResponse> refusals =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        refusals.keySet().removeIf(status -> status.compareTo("400") < 0);
        return refusals;
    }

    /** {@code 503.request-busy.request-unavailable}. */
    private static String name(Map.Entry<String, APIResponse> refusal) {
        return Stream.concat(
                        Stream.of(refusal.getKey()),
                        CODE.matcher(Objects.requireNonNullElse(
                                        refusal.getValue().getDescription(), ""))
                                .results()
                                .map(code -> code.group(1)))
                .collect(Collectors.joining("."));
    }

    private void shareHeaders() {
        Map<String, String> often = often(answers()
                .flatMap(answer -> headers(answer).entrySet().stream())
                .map(each -> Map.entry(each.getKey(), told(each.getValue()))));
        answers()
                .toList()
                .forEach(answer -> headers(answer)
                        .forEach((name, header) -> answer.addHeader(
                                name,
                                shared(
                                        often,
                                        name,
                                        told(header),
                                        header,
                                        components::addHeader,
                                        shared -> OASFactory.createHeader().ref(shared)))));
    }

    private Stream<APIResponse> answers() {
        Stream<APIResponse> inPlace =
                operations.stream().flatMap(operation -> operation.getResponses().getAPIResponses().values().stream());
        Stream<APIResponse> shared =
                Objects.requireNonNullElse(components.getResponses(), Map.<String, APIResponse>of()).values().stream();
        return Stream.concat(inPlace, shared).filter(answer -> answer.getRef() == null);
    }

    private static Map<String, Header> headers(APIResponse answer) {
        return new TreeMap<>(Objects.requireNonNullElse(answer.getHeaders(), Map.of()));
    }

    /** By name the way in which most tell it, where these are many. */
    private static Map<String, String> often(Stream<Map.Entry<String, String>> told) {
        Map<Map.Entry<String, String>, Long> counts =
                told.collect(Collectors.groupingBy(Function.identity(), TreeMapOfEntries::new, Collectors.counting()));
        Map<String, String> often = new HashMap<>();
        counts.entrySet().stream()
                .filter(each -> each.getValue() >= OFTEN)
                .sorted(Map.Entry.<Map.Entry<String, String>, Long>comparingByValue()
                        .reversed())
                .forEach(each ->
                        often.putIfAbsent(each.getKey().getKey(), each.getKey().getValue()));
        return often;
    }

    /** In an order that each build repeats. */
    private static final class TreeMapOfEntries extends TreeMap<Map.Entry<String, String>, Long> {
        private static final long serialVersionUID = 1;

        TreeMapOfEntries() {
            super(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()));
        }
    }

    private static <T> T shared(
            Map<String, String> often,
            String name,
            String told,
            T part,
            BiConsumer<String, T> add,
            Function<String, T> reference) {
        if (!told.equals(often.get(name))) {
            return part;
        }
        add.accept(name, part);
        return reference.apply(name);
    }

    private static String told(Parameter parameter) {
        return String.join(
                "|", text(parameter.getDescription()), text(parameter.getRequired()), told(parameter.getSchema()));
    }

    private static String told(APIResponse answer) {
        return String.join(
                "|", text(answer.getDescription()), headers(answer).keySet().toString());
    }

    private static String told(Header header) {
        return String.join("|", text(header.getDescription()), told(header.getSchema()));
    }

    private static String told(@Nullable Schema schema) {
        return schema == null
                ? ""
                : text(schema.getRef()) + text(schema.getType()) + text(schema.getFormat()) + text(schema.getPattern());
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
