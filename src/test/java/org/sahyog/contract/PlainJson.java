package org.sahyog.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSON value by its path, as GPath reads it: {@code a.b}, {@code a[0].b}, {@code items.id} for the ids of all items, {@code
 * items.size()}. Nothing where GPath knows more, or finds null.
 */
record PlainJson(Object root) {
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z]\\w*(\\[\\d+])*(\\.[A-Za-z]\\w*(\\[\\d+])*)*(\\.size\\(\\))?");
    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|(size)\\(\\)|([A-Za-z]\\w*)");

    Optional<Object> at(String path) {
        if (!PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        Optional<Object> found = Optional.ofNullable(root);
        Matcher steps = STEP.matcher(path);
        while (steps.find() && found.isPresent()) {
            found = found.flatMap(value -> step(value, steps));
        }
        return found;
    }

    private static Optional<Object> step(Object value, Matcher step) {
        if (step.group(1) != null) {
            return value instanceof List<?> list ? nth(list, Integer.parseInt(step.group(1))) : Optional.empty();
        }
        if (step.group(2) != null) {
            return value instanceof List<?> list ? Optional.of(list.size()) : Optional.empty();
        }
        return property(value, step.group(3));
    }

    private static Optional<Object> nth(List<?> list, int place) {
        return place < list.size() ? Optional.ofNullable(list.get(place)) : Optional.empty();
    }

    private static Optional<Object> property(Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return Optional.ofNullable(map.get(name));
        }
        return value instanceof List<?> list && list.stream().allMatch(item -> item instanceof Map<?, ?>)
                ? Optional.of(ofEach(list, name))
                : Optional.empty();
    }

    private static List<Object> ofEach(List<?> items, String name) {
        List<Object> values = new ArrayList<>(items.size());
        items.forEach(item -> values.add(((Map<?, ?>) item).get(name)));
        return values;
    }
}
