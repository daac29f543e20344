package org.sahyog.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.CompositeException;
import io.vertx.core.VertxException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.CharConversionException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.hibernate.HibernateException;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A failure of the database")
class DatabaseFailureTest {
    static Stream<Throwable> away() {
        return Stream.of(
                new ConnectException("Connection refused"),
                ClosedConnectionException.INSTANCE,
                new ConnectionPoolTooBusyException("Connection pool reached max wait queue size of 1000"),
                new VertxException("Timeout waiting for connection"),
                new NoStackTraceThrowable("Timeout"),
                new NoStackTraceThrowable("Pending requests failed to be sent due to connection has been closed."),
                new NoStackTraceThrowable("Connection is not active now, current status: CLOSED"));
    }

    @ParameterizedTest
    @MethodSource("away")
    @DisplayName("that comes of no connection passes, whatever it is wrapped in")
    void away(Throwable failure) {
        assertThat(DatabaseFailure.isAway(failure)).isTrue();
        assertThat(DatabaseFailure.isAway(new CompletionException(new HibernateException("wrapped", failure))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "25P03", "25P04", "53300", "57014", "57P01", "57P02", "57P03"})
    @DisplayName("that PostgreSQL names passes, when it has no time, no room, or goes")
    void namedAway(String state) {
        assertThat(DatabaseFailure.isAway(postgres(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42703", "22001", "25006"})
    @DisplayName("is ours when PostgreSQL names anything else")
    void ours(String state) {
        assertThat(DatabaseFailure.isAway(postgres(state))).isFalse();
    }

    @Test
    @DisplayName("is ours when what was kept cannot be read, though Java counts that among failures of input")
    void unreadable() {
        Throwable unreadable =
                assertThrows(JsonProcessingException.class, () -> new ObjectMapper().readTree("{\"half\""));
        assertThat(DatabaseFailure.isAway(unreadable)).isFalse();
        assertThat(DatabaseFailure.isAway(new IllegalStateException(unreadable)))
                .isFalse();
        assertThat(DatabaseFailure.isAway(new CharConversionException("Unsupported UCS-4 endianness (3412) detected")))
                .isFalse();
    }

    @Test
    @DisplayName("passes too when Hibernate has made another exception of it, or a rollback has failed along with it")
    void converted() {
        SQLException converted = new SQLException("canceling statement due to lock timeout", "55P03");
        assertThat(DatabaseFailure.isLockTimeout(new HibernateException("wrapped", converted)))
                .isTrue();
        assertThat(DatabaseFailure.isAway(
                        new CompositeException(new IllegalStateException(), ClosedConnectionException.INSTANCE)))
                .isTrue();
    }

    @Test
    @DisplayName("of a row that is there already is known by its constraint, from the pool and from a session")
    void thereAlready() {
        Throwable ofPool = new IllegalStateException(new PgException(
                "twice", "ERROR", "23505", "", "", "", "", "", "", "", "", "", "", "", "", "", "event_pkey"));
        Throwable ofSession =
                new ConstraintViolationException("twice", new SQLException("twice", "23505"), "insert", "event_pkey");
        assertThat(Stream.of(ofPool, ofSession)).allSatisfy(twice -> {
            assertThat(DatabaseFailure.isUniqueViolation(twice, "event_pkey")).isTrue();
            assertThat(DatabaseFailure.isUniqueViolation(twice, "registration_pkey"))
                    .isFalse();
            assertThat(DatabaseFailure.isLockTimeout(twice)).isFalse();
        });
    }

    private static HibernateException postgres(String state) {
        return new HibernateException("wrapped", new PgException("it says so", "ERROR", state, ""));
    }
}
