package org.sahyog.shared.file.upload;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.shared.file.FileProblem;
import org.sahyog.shared.problem.DomainException;

/**
 * How often a whole file is looked at. One that is not taken stays an hour, for whom the refusal did not reach: she sends its last bytes
 * again and hears it once more. But not for ever, since they are few and looking is much.
 */
@ApplicationScoped
class UploadTries {
    private static final int MOST = 5;
    private static final Duration STAYS = Duration.ofHours(1);

    private static final String TRY = """
            update file_upload set tries = tries + 1 where id = $1 and received = $2 and file_id is null and tries < $3
            """;
    private static final String FORGIVE = "update file_upload set tries = tries - 1 where id = $1 and tries > 0";
    private static final String HASTEN = """
            update file_upload set expires_at = least(expires_at, case when tries >= $2 then $3 else $4 end)
            where id = $1 and file_id is null
            """;

    private final Pool pool;
    private final UploadReads reads;
    private final Clock clock;

    UploadTries(Pool pool, UploadReads reads, Clock clock) {
        this.pool = pool;
        this.reads = reads;
        this.clock = clock;
    }

    <T> Uni<T> attempt(Inflow inflow, Supplier<Uni<T>> look) {
        UUID id = inflow.upload().id();
        return pool.preparedQuery(TRY)
                .execute(Tuple.of(id, inflow.from(), MOST))
                .chain(rows -> rows.rowCount() == 1 ? counted(id, look) : reads.refuseMoved(id));
    }

    /** What is not the fault of the file does not count. */
    private <T> Uni<T> counted(UUID id, Supplier<Uni<T>> look) {
        return Uni.createFrom()
                .deferred(() -> look.get())
                .onFailure()
                .call(failure -> isOfTheFile(failure)
                        ? hasten(id)
                        : pool.preparedQuery(FORGIVE).execute(Tuple.of(id)));
    }

    private static boolean isOfTheFile(Throwable failure) {
        return failure instanceof DomainException refused && refused.type() instanceof FileProblem;
    }

    private Uni<RowSet<Row>> hasten(UUID id) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return pool.preparedQuery(HASTEN).execute(Tuple.of(id, MOST, now, now.plus(STAYS)));
    }
}
