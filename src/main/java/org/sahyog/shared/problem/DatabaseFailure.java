package org.sahyog.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Reads PostgreSQL's own code out of whatever a failure is wrapped in. */
public final class DatabaseFailure {
    private static final Set<String> TIMED_OUT_WAITING = Set.of("55P03", "40P01", "40001");

    /** Connection lost, too many connections or no memory, an operator intervened (or `statement_timeout`). */
    private static final Set<String> AWAY_CLASSES = Set.of("08", "53", "57");

    /** `idle_in_transaction_session_timeout`, `transaction_timeout`. */
    private static final Set<String> CUT_SHORT = Set.of("25P03", "25P04");

    private static final Set<Class<?>> AWAY_KINDS = Set.of(
            IOException.class,
            TimeoutException.class,
            ClosedConnectionException.class,
            ConnectionPoolTooBusyException.class);

    /** For these the client has words only, in an exception of no class of its own. */
    private static final Set<String> AWAY_WORDS = Set.of(
            "Timeout waiting for connection",
            "Pending requests failed to be sent",
            "Connection is not active",
            "onnection is closed",
            "onnection was closed");

    private DatabaseFailure() {}

    /** A lock was not free in time, or two transactions waited for each other. */
    public static boolean isLockTimeout(Throwable failure) {
        return all(failure).anyMatch(each -> TIMED_OUT_WAITING.contains(state(each)));
    }

    public static boolean isUniqueViolation(Throwable failure, String constraint) {
        return all(failure).anyMatch(each -> "23505".equals(state(each)))
                && all(failure).anyMatch(each -> constraint.equals(constraint(each)));
    }

    private static @Nullable String constraint(Throwable failure) {
        if (failure instanceof PgException ofPool) {
            return ofPool.getConstraint();
        }
        return failure instanceof ConstraintViolationException ofSession ? ofSession.getConstraintName() : null;
    }

    /** PostgreSQL does not answer in time: refused, closed, shutting down, frozen, or no connection free. */
    public static boolean isAway(Throwable failure) {
        return all(failure)
                .anyMatch(each ->
                        namesAway(state(each)) || isOfAwayKind(each) || saysAway(String.valueOf(each.getMessage())));
    }

    /** Of Java's kinds what cannot be read as JSON, or as text at all, is an input that failed; no connection did. */
    private static boolean isOfAwayKind(Throwable failure) {
        return !(failure instanceof JsonProcessingException)
                && !(failure instanceof CharConversionException)
                && AWAY_KINDS.stream().anyMatch(kind -> kind.isInstance(failure));
    }

    private static boolean namesAway(String state) {
        return (state.length() == 5 && AWAY_CLASSES.contains(state.substring(0, 2))) || CUT_SHORT.contains(state);
    }

    private static boolean saysAway(String message) {
        return message.equals("Timeout") || AWAY_WORDS.stream().anyMatch(message::contains);
    }

    /** Hibernate makes an SQLException of what the client says. */
    private static String state(Throwable failure) {
        String state = "";
        if (failure instanceof PgException postgres) {
            state = postgres.getSqlState();
        } else if (failure instanceof SQLException converted) {
            state = converted.getSQLState();
        }
        return String.valueOf(state);
    }

    /**
     * With what caused it, and what failed along with it: a rollback on the connection that was lost. Not what caused one of a font or a
     * picture here.
     */
    private static Stream<Throwable> all(Throwable failure) {
        if (failure instanceof UncheckedIOException) {
            return Stream.of(failure);
        }
        Stream<Throwable> along = Arrays.stream(failure.getSuppressed());
        return Stream.concat(
                Stream.of(failure),
                Stream.concat(along, Stream.ofNullable(failure.getCause())).flatMap(DatabaseFailure::all));
    }
}
