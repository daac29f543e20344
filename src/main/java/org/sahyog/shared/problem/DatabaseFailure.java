package org.sahyog.shared.problem;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Reads PostgreSQL's own code out of whatever a failure is wrapped in. */
public final class DatabaseFailure {
    private static final Set<String> TIMED_OUT_WAITING = Set.of("55P03", "40P01", "40001");

    private DatabaseFailure() {}

    /** A lock was not free in time, or two transactions waited for each other. */
    public static boolean isLockTimeout(Throwable failure) {
        PgException postgres = find(failure, PgException.class);
        return postgres != null && TIMED_OUT_WAITING.contains(postgres.getSqlState());
    }

    public static boolean isUniqueViolation(Throwable failure, String constraint) {
        PgException postgres = find(failure, PgException.class);
        return postgres != null
                && "23505".equals(postgres.getSqlState())
                && constraint.equals(postgres.getConstraint());
    }

    /** PostgreSQL does not answer: connection refused, closed, shutting down, or no connection free in time. */
    public static boolean isAway(Throwable failure) {
        PgException postgres = find(failure, PgException.class);
        if (postgres != null) {
            String state = String.valueOf(postgres.getSqlState());
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

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}
