package org.sahyog.bench.baseline;

import io.vertx.sqlclient.Tuple;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahyog.shared.database.Sql;

/** A statement of the service, read from its own class: both sides always send the same. */
public record Statement(String text, List<String> names) {
    private static final Pattern NUMBER = Pattern.compile("\\$(\\d+)");

    static Statement of(String type, String constant) {
        try {
            Field field = Class.forName("org.sahyog." + type).getDeclaredField(constant);
            field.setAccessible(true);
            return field.get(null) instanceof Sql named
                    ? of(named)
                    : new Statement((String) field.get(null), List.of());
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException("The service has it no longer: " + type + "." + constant, renamed);
        }
    }

    static Statement of(Sql named) {
        return new Statement(named.text(), named.names());
    }

    /** The same, where the service numbers its values itself. */
    Statement naming(String... inOrder) {
        return new Statement(text, List.of(inOrder));
    }

    /** The same, where its class calls something else by a name that another statement uses. */
    Statement calling(String name, String otherwise) {
        return new Statement(
                text,
                names.stream().map(each -> each.equals(name) ? otherwise : each).toList());
    }

    Tuple with(Map<String, Object> values) {
        Tuple tuple = Tuple.tuple();
        names.forEach(name -> tuple.addValue(values.get(name)));
        return tuple;
    }

    /** With SQL in place of each value. */
    public String with(UnaryOperator<String> values) {
        return NUMBER.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(values.apply(names.get(Integer.parseInt(found.group(1)) - 1))));
    }
}
