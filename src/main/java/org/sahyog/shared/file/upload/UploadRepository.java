package org.sahyog.shared.file.upload;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.database.Sql;

/** Uploads, inside a write. */
@ApplicationScoped
class UploadRepository {
    /** Of all that one person begins at once, one is counted after the other. */
    private static final Sql HOLD_PERSON = Sql.of("select id from person where id = :person for no key update");

    private static final Sql BEGUN = Sql.of("""
            select coalesce(cast(sum(length) as bigint), 0), coalesce(array_agg(id order by id), '{}') from file_upload
            where uploaded_by = :person and file_id is null and expires_at > :now
            """);
    private static final Sql ADD = Sql.of("""
            insert into file_upload (id, owner_id, uploaded_by, length, metadata, begun_at, expires_at)
            values (:id, :owner, :by, :length, :metadata, :now, :expires)
            """);
    private static final Sql HOLD = Sql.of("""
            select id from file_upload where id = :id and received = :from and file_id is null for update
            """);
    private static final Sql RECEIVED = Sql.of("select received from file_upload where id = :id");
    private static final Sql COMPLETE =
            Sql.of("update file_upload set received = length, file_id = :file, expires_at = :expires where id = :id");
    private static final Sql FORGET_PIECES = Sql.of("delete from file_upload_piece where upload_id = :id");
    private static final Sql END = Sql.of("delete from file_upload where id = :id");
    private static final Sql REMOVE_LAPSED = Sql.of("""
            delete from file_upload where id in (
                select id from file_upload where expires_at <= :now order by expires_at limit :most for update skip locked)
            """);
    private static final Sql REMOVE_OF = Sql.of("delete from file_upload where uploaded_by = :person");

    /** What a person has begun and not finished. */
    record Begun(long bytes, List<UUID> uploads) {}

    /** Until the end of the transaction she begins no other. */
    Uni<Begun> begunBy(UUID person, Instant now) {
        return HOLD_PERSON
                .with("person", person)
                .rows()
                .chain(() -> BEGUN.with("person", person).with("now", now).row())
                .map(row -> new Begun((Long) row[0], List.of((UUID[]) row[1])));
    }

    Uni<Void> add(Upload upload, Instant now) {
        return ADD.with("id", upload.id())
                .with("owner", upload.owner())
                .with("by", upload.by())
                .with("length", upload.length())
                .with("metadata", upload.metadata().text())
                .with("now", now)
                .with("expires", upload.expiresAt())
                .update()
                .replaceWithVoid();
    }

    /** Whether so much of it is here, and no more; until the end of the transaction that stays so. */
    Uni<Boolean> hold(UUID id, long from) {
        return HOLD.with("id", id).with("from", from).rows().map(rows -> rows.size() == 1);
    }

    /** Nothing where it was ended. */
    Uni<@Nullable Long> received(UUID id) {
        return RECEIVED.with("id", id).valueIfAny(Long.class);
    }

    Uni<Void> complete(UUID id, UUID file, Instant expires) {
        return COMPLETE.with("id", id)
                .with("file", file)
                .with("expires", expires)
                .update()
                .chain(() -> FORGET_PIECES.with("id", id).update())
                .replaceWithVoid();
    }

    Uni<Void> end(UUID id) {
        return END.with("id", id).update().replaceWithVoid();
    }

    Uni<Integer> removeLapsed(Instant now, int most) {
        return REMOVE_LAPSED.with("now", now).with("most", most).update();
    }

    Uni<Void> removeOf(UUID person) {
        return REMOVE_OF.with("person", person).update().replaceWithVoid();
    }
}
