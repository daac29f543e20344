package org.sahyog.event.listing;

import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

/** A query that grows by what is asked for, and its parameters. */
public final class Conditions {
    private final StringBuilder sql;
    private final Tuple parameters;

    /** {@code select} ends with a condition, and knows the parameters given so far. */
    public Conditions(String select, Tuple parameters) {
        this.sql = new StringBuilder(select);
        this.parameters = parameters;
    }

    /** Nothing, where nothing is asked for. */
    public Conditions and(String comparison, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(comparison).append(given(value));
        }
        return this;
    }

    public Conditions and(String comparison, Object first, Object second, Object... more) {
        sql.append(" and ").append(comparison);
        sql.append("(").append(given(first)).append(", ").append(given(second));
        for (Object each : more) {
            sql.append(", ").append(given(each));
        }
        sql.append(")");
        return this;
    }

    /** The name of one more parameter. */
    public String given(Object value) {
        parameters.addValue(value);
        return "$" + parameters.size();
    }

    public String sql() {
        return sql.toString();
    }

    public Tuple parameters() {
        return parameters;
    }
}
