package org.sahyog.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Translates a violated constraint of an endpoint's parameter into a place that a client knows. */
final class ViolationPlace {
    private ViolationPlace() {}

    static WrongValue of(ConstraintViolation<?> violation) {
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
                steps.add(escaped(node.getName()));
            }
        }
        String code = code(violation);
        if (steps.isEmpty() && isBody(violation)) {
            return WrongValue.at("", code, Expected.BODY);
        }
        String detail = violation.getMessage();
        return steps.isEmpty()
                ? WrongValue.of(parameter, code, language -> detail)
                : WrongValue.at("/" + String.join("/", steps), code, language -> detail);
    }

    /** An absent header has a problem of its own, an absent query parameter is none: what is needed is the body. */
    private static boolean isBody(ConstraintViolation<?> violation) {
        return constraint(violation).equals("NotNull");
    }

    private static String code(ConstraintViolation<?> violation) {
        return constraint(violation).replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static String constraint(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
