package org.sahyog.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A refusal that refusals.properties names for an operation")
class RefusalsTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sahyog");

    @Test
    @DisplayName("lies on some way of its endpoint; what is answered and not named fails the test that sees it")
    void reachable() {
        Map<String, Set<String>> outOfReach = new TreeMap<>();
        Map<String, JavaMethod> endpoints = endpoints();
        Description.committed().operations().forEach(operation -> {
            Set<String> named = domain(operation.node().path("x-problems"));
            named.removeAll(Reach.of(endpoints.get(operation.id())));
            if (!named.isEmpty()) {
                outOfReach.put(operation.id(), named);
            }
        });
        assertThat(outOfReach).isEmpty();
    }

    /** What is not of every request, and not of everyone who calls. */
    private static Set<String> domain(JsonNode codes) {
        Set<String> named = new TreeSet<>();
        codes.forEach(code -> named.add(code.asText()));
        named.removeIf(
                code -> code.startsWith("request-") || code.matches("access-(erased|acting-for-(unknown|merged))"));
        return named;
    }

    private static Map<String, JavaMethod> endpoints() {
        Map<String, JavaMethod> endpoints = new TreeMap<>();
        MAIN.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Operation.class))
                .forEach(method -> endpoints.put(
                        method.getAnnotationOfType(Operation.class).operationId(), method));
        return endpoints;
    }
}
