package org.sahyog.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.shared.request.CurrentRequest;

@QuarkusTest
@DisplayName("What rights are decided by")
class RightReadsTest {
    private static final String WHEN = "select clock_timestamp() as at, $1::text as who";

    @Inject
    Pool pool;

    private final CurrentRequest request = new CurrentRequest();
    private RightReads reads;

    @BeforeEach
    void remember() {
        reads = new RightReads(pool, request, Duration.ofMinutes(1));
        request.begin("GET", "/", Optional.empty());
    }

    @Test
    @DisplayName("is asked once for several reads of one person")
    void once() {
        assertThat(asked("asha")).isEqualTo(asked("asha"));
    }

    @Test
    @DisplayName("is asked once for lists of equal values")
    void lists() {
        String sql = "select clock_timestamp() as at, $1::uuid[], $2::uuid";
        UUID one = UUID.randomUUID();
        OffsetDateTime first =
                at("asha", sql, Tuple.tuple().addArrayOfUUID(new UUID[] {one}).addUUID(null));
        assertThat(at(
                        "asha",
                        sql,
                        Tuple.tuple().addArrayOfUUID(new UUID[] {one}).addUUID(null)))
                .isEqualTo(first);
        assertThat(at(
                        "asha",
                        sql,
                        Tuple.tuple().addArrayOfUUID(new UUID[] {one, one}).addUUID(null)))
                .isAfter(first);
    }

    @Test
    @DisplayName("is asked for each person and each question")
    void each() {
        OffsetDateTime first = asked("asha");
        assertThat(asked("bina")).isAfter(first);
        assertThat(at("asha", WHEN, "another")).isAfter(first);
        assertThat(at("asha", WHEN + " limit 1", "asha")).isAfter(first);
    }

    @Test
    @DisplayName("is asked anew by each write, whatever a read has remembered")
    void writes() {
        OffsetDateTime read = asked("asha");
        request.begin("POST", "/", Optional.empty());
        OffsetDateTime written = asked("asha");
        assertThat(written).isAfter(read);
        assertThat(asked("asha")).isAfter(written);
    }

    @Test
    @DisplayName("is asked anew after her own write")
    void afterOwnWrite() {
        OffsetDateTime ashas = asked("asha");
        OffsetDateTime binas = asked("bina");
        reads.forget("asha");
        assertThat(asked("asha")).isAfter(ashas);
        assertThat(asked("bina")).isEqualTo(binas);
    }

    @Test
    @DisplayName("is not remembered when it was asked before her own write and is answered after it")
    void overtaken() {
        var slow = reads.of(
                        "asha",
                        "select clock_timestamp() as at, $1::text, pg_sleep(0.3)",
                        Tuple.of("asha"),
                        RightReadsTest::at)
                .subscribeAsCompletionStage();
        reads.forget("asha");
        OffsetDateTime overtaken = slow.join();
        assertThat(at("asha", "select clock_timestamp() as at, $1::text, pg_sleep(0.3)", "asha"))
                .isAfter(overtaken);
    }

    @Test
    @DisplayName("is asked each time where nothing is to be remembered")
    void nothing() {
        reads = new RightReads(pool, request, Duration.ZERO);
        assertThat(asked("asha")).isBefore(asked("asha"));
    }

    private OffsetDateTime asked(String subject) {
        return at(subject, WHEN, subject);
    }

    private OffsetDateTime at(String subject, String sql, String value) {
        return at(subject, sql, Tuple.of(value));
    }

    private OffsetDateTime at(String subject, String sql, Tuple values) {
        return reads.of(subject, sql, values, RightReadsTest::at).await().indefinitely();
    }

    private static OffsetDateTime at(RowSet<Row> rows) {
        return rows.iterator().next().getOffsetDateTime("at");
    }
}
