package org.sahyog.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path.Node;
import java.util.ArrayList;
import java.util.List;

/** Translates a violated constraint of an endpoint's parameter into a place that a client knows. */
final class ViolationPlace {
    private ViolationPlace() {}

    static FieldProblem of(ConstraintViolation<?> violation) {
        List<String> steps = new ArrayList<>();
        String parameter = "";
        for (Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            }
            if (node.getIndex() != null) {
                steps.add(node.getIndex().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                steps.add(JsonPointers.escaped(node.getName()));
            }
        }
        String code = code(violation);
        return steps.isEmpty()
                ? FieldProblem.of(parameter, code, violation.getMessage())
                : FieldProblem.at("/" + String.join("/", steps), code, violation.getMessage());
    }

    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }
}
