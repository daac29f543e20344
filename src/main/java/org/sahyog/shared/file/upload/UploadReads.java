package org.sahyog.shared.file.upload;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** How far an upload is, outside of a write. */
@ApplicationScoped
public class UploadReads {
    private static final String WHOSE =
            "select 1 from file_upload where id = $1 and uploaded_by = $2 and owner_id = any($3)";
    private static final String ONE = """
            select id, owner_id, uploaded_by, length, received, metadata, file_id, expires_at from file_upload where id = $1
            """;

    private final Pool pool;
    private final Clock clock;

    UploadReads(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** Whether she began it for one of these organisations. */
    public Uni<Boolean> isOf(UUID upload, UUID person, List<UUID> organisations) {
        return pool.preparedQuery(WHOSE)
                .execute(Tuple.of(upload, person, organisations.toArray(UUID[]::new)))
                .map(rows -> rows.size() == 1);
    }

    /** Refused when its time is over. */
    public Uni<Upload> get(UUID id) {
        return pool.preparedQuery(ONE).execute(Tuple.of(id)).map(rows -> {
            DomainException.refuseIf(rows.size() == 0, RequestProblem.NOT_FOUND);
            Upload upload = upload(rows.iterator().next());
            DomainException.refuseIf(upload.isOver(clock.instant()), UploadProblem.GONE);
            return upload;
        });
    }

    private static Upload upload(Row row) {
        return new Upload(
                row.getUUID("id"),
                row.getUUID("owner_id"),
                row.getUUID("uploaded_by"),
                row.getLong("length"),
                row.getLong("received"),
                new UploadMetadata(row.getString("metadata")),
                row.getUUID("file_id"),
                row.getOffsetDateTime("expires_at").toInstant());
    }

    /** For whom something was not written: it went on without her, or is over. */
    <T> Uni<T> refuseMoved(UUID id) {
        return get(id).map(upload -> {
            throw elsewhere(upload.received());
        });
    }

    static DomainException elsewhere(long received) {
        return new DomainException(UploadProblem.OFFSET, received).with("offset", received);
    }
}
