package org.sahyog.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.hibernate.JDBCException;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What PostgreSQL says is understood")
class DatabaseFailureTest {
    @Test
    @DisplayName("of a row that is there already, from the pool and from a session, by its constraint")
    void uniqueViolation() {
        Throwable ofPool = new IllegalStateException(ofPool("23505", "event_pkey"));
        Throwable ofSession =
                new ConstraintViolationException("twice", new SQLException("twice", "23505"), "insert", "event_pkey");
        assertThat(Stream.of(ofPool, ofSession)).allSatisfy(twice -> {
            assertThat(DatabaseFailure.isUniqueViolation(twice, "event_pkey")).isTrue();
            assertThat(DatabaseFailure.isUniqueViolation(twice, "registration_pkey"))
                    .isFalse();
            assertThat(DatabaseFailure.isLockTimeout(twice)).isFalse();
        });
    }

    @Test
    @DisplayName("of a lock that was not free in time, and of a database that shuts down")
    void states() {
        assertThat(DatabaseFailure.isLockTimeout(ofPool("55P03", ""))).isTrue();
        assertThat(DatabaseFailure.isLockTimeout(ofSession("55P03"))).isTrue();
        assertThat(DatabaseFailure.isAway(ofSession("57P01"))).isTrue();
        assertThat(DatabaseFailure.isAway(ofSession("55P03"))).isFalse();
    }

    private static PgException ofPool(String state, String constraint) {
        return new PgException(
                "refused", "ERROR", state, "", "", "", "", "", "", "", "", "", "", "", "", "", constraint);
    }

    private static Throwable ofSession(String state) {
        return new JDBCException("refused", new SQLException("refused", state));
    }
}
