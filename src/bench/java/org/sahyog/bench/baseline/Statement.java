package org.sahyog.bench.baseline;

import io.vertx.sqlclient.Tuple;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.sahyog.shared.database.Sql;

/** A statement of the service, read from its own class: both sides always send the same. */
record Statement(String text, List<String> names) {
    static Statement of(String type, String constant) {
        try {
            Field field = Class.forName("org.sahyog." + type).getDeclaredField(constant);
            field.setAccessible(true);
            return field.get(null) instanceof Sql named
                    ? new Statement(named.text(), named.names())
                    : new Statement((String) field.get(null), List.of());
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException("The service has it no longer: " + type + "." + constant, renamed);
        }
    }

    Tuple with(Map<String, Object> values) {
        Tuple tuple = Tuple.tuple();
        names.forEach(name -> tuple.addValue(values.get(name)));
        return tuple;
    }
}
