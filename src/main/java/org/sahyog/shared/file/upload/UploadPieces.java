package org.sahyog.shared.file.upload;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.file.FileSettings;

/** What has come of unfinished files: in PostgreSQL, so that it is there for every replica, and whoever is killed. */
@ApplicationScoped
class UploadPieces {
    private static final int PIECE = 64 * 1024;

    /** What is said to be here and the bytes themselves, by one statement: of two who write at once, one does. */
    private static final String WRITE = """
            with moved as (
                update file_upload set received = received + $3, expires_at = $4
                where id = $1 and received = $2 and file_id is null and expires_at > $5 returning id)
            insert into file_upload_piece as p (upload_id, number, bytes) select id, cast($6 as integer), cast($7 as bytea) from moved
            on conflict (upload_id, number) do update set bytes = p.bytes || excluded.bytes
            """;

    private static final String READ = "select bytes from file_upload_piece where upload_id = $1 and number = $2";

    private final Pool pool;
    private final UploadReads reads;
    private final FileSettings settings;
    private final Clock clock;

    UploadPieces(Pool pool, UploadReads reads, FileSettings settings, Clock clock) {
        this.pool = pool;
        this.reads = reads;
        this.settings = settings;
        this.clock = clock;
    }

    /** So many more bytes go into the piece that begins before this one. */
    static int room(long from) {
        return PIECE - (int) (from % PIECE);
    }

    /** No more than there is room for. Refused where something else has come to this place meanwhile. */
    Uni<Void> write(UUID upload, long from, Buffer bytes) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        Tuple values = Tuple.tuple(List.of(
                upload, from, (long) bytes.length(), now.plus(settings.unfinished()), now, number(from), bytes));
        return pool.preparedQuery(WRITE)
                .execute(values)
                .chain(rows -> rows.rowCount() == 1 ? Uni.createFrom().voidItem() : reads.refuseMoved(upload));
    }

    /** From the first byte to the last of so many, as fast as they are taken. */
    Multi<Buffer> read(UUID upload, long bytes) {
        return Multi.createFrom()
                .range(0, number(bytes + PIECE - 1))
                .onItem()
                .transformToUniAndConcatenate(number -> pool.preparedQuery(READ)
                        .execute(Tuple.of(upload, number))
                        .map(rows -> rows.iterator().next().getBuffer(0).getDelegate()));
    }

    private static int number(long from) {
        return (int) (from / PIECE);
    }
}
