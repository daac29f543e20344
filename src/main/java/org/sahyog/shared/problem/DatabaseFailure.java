package org.sahyog.shared.problem;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Reads PostgreSQL's own code out of whatever a failure is wrapped in. */
public final class DatabaseFailure {
    private static final Set<String> TIMED_OUT_WAITING = Set.of("55P03", "40P01", "40001");

    private static final String UNIQUE_VIOLATION = "23505";

    private DatabaseFailure() {}

    /** A lock was not free in time, or two transactions waited for each other. */
    public static boolean isLockTimeout(Throwable failure) {
        String state = state(failure);
        return state != null && TIMED_OUT_WAITING.contains(state);
    }

    public static boolean isUniqueViolation(Throwable failure, String constraint) {
        PgException ofPool = find(failure, PgException.class);
        ConstraintViolationException ofSession = find(failure, ConstraintViolationException.class);
        return UNIQUE_VIOLATION.equals(state(failure))
                && (ofPool != null && constraint.equals(ofPool.getConstraint())
                        || ofSession != null && constraint.equals(ofSession.getConstraintName()));
    }

    /** PostgreSQL does not answer: connection refused, closed, shutting down, or no connection free in time. */
    public static boolean isAway(Throwable failure) {
        String state = state(failure);
        if (state != null) {
            return state.startsWith("57P") || state.startsWith("08") || state.startsWith("53") || "25P04".equals(state);
        }
        return find(failure, IOException.class) != null
                || find(failure, TimeoutException.class) != null
                || find(failure, ClosedConnectionException.class) != null
                || saysTimeout(failure);
    }

    /** The pool says so in words only when no connection is free in time. */
    private static boolean saysTimeout(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.equals("Timeout")
                    || message.contains("Connection is not active")
                    || message.contains("not active now")) {
                return true;
            }
        }
        return false;
    }

    /** The client throws its own exception; Hibernate makes one of JDBC of it, which keeps nothing but the state and the text. */
    private static @Nullable String state(Throwable failure) {
        PgException ofPool = find(failure, PgException.class);
        SQLException ofSession = find(failure, SQLException.class);
        if (ofPool != null) {
            return ofPool.getSqlState();
        }
        return ofSession == null ? null : ofSession.getSQLState();
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}
