package org.sahyog.bench.baseline;

import io.vertx.sqlclient.Tuple;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement of the service, read from its own class: both sides always send the same. Names become numbers where it uses names. */
record Sql(String text, List<String> names) {
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]+)");

    static Sql of(String type, String constant) {
        try {
            Field field = Class.forName("org.sahyog." + type).getDeclaredField(constant);
            field.setAccessible(true);
            return numbered((String) field.get(null));
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException("The service has it no longer: " + type + "." + constant, renamed);
        }
    }

    private static Sql numbered(String named) {
        List<String> names = new ArrayList<>();
        Matcher each = NAME.matcher(named);
        String text = each.replaceAll(found -> {
            if (!names.contains(found.group(1))) {
                names.add(found.group(1));
            }
            return "\\$" + (names.indexOf(found.group(1)) + 1);
        });
        return new Sql(text, names);
    }

    Tuple with(Map<String, Object> values) {
        Tuple tuple = Tuple.tuple();
        names.forEach(name -> tuple.addValue(values.get(name)));
        return tuple;
    }
}
