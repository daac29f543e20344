package org.sahyog.event.listing;

import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

/** A query that grows by what is asked for, and its parameters. */
final class Conditions {
    private final StringBuilder sql;
    private final Tuple parameters;

    /** {@code select} ends with a condition, and knows the parameters given so far. */
    Conditions(String select, Tuple parameters) {
        this.sql = new StringBuilder(select);
        this.parameters = parameters;
    }

    /** Nothing, where nothing is asked for. */
    Conditions and(String comparison, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(comparison).append(given(value));
        }
        return this;
    }

    Conditions and(String comparison, Object first, Object second) {
        sql.append(" and ").append(comparison);
        sql.append("(").append(given(first)).append(", ").append(given(second)).append(")");
        return this;
    }

    /** The name of one more parameter. */
    String given(Object value) {
        parameters.addValue(value);
        return "$" + parameters.size();
    }

    String sql() {
        return sql.toString();
    }

    Tuple parameters() {
        return parameters;
    }
}
