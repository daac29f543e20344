package org.sahyog.shared.file;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.file.content.Preview;
import org.sahyog.shared.json.JsonText;

/** Files, inside a write. */
@ApplicationScoped
class FileRepository {
    private static final Sql SAME = Sql.of("""
            update file set wanted_at = :now where id = (
                select id from file where owner_id = :owner and uploaded_by = :by and checksum = :checksum order by id limit 1)
            returning id
            """);

    /** Of two who bring the same at once, one waits here for the other. */
    private static final Sql ADD = Sql.of("""
            insert into file (id, owner_id, uploaded_by, sent_checksum, checksum, name, type, size, store, has_preview,
                uploaded_at, wanted_at)
            values (:id, :owner, :by, :sent, :checksum, :name, :type, :size, :store, :preview, :now, :now)
            on conflict (owner_id, uploaded_by, sent_checksum) do update set wanted_at = excluded.wanted_at
            returning id
            """);

    private static final Sql PREVIEW =
            Sql.of("insert into file_preview (file_id, longest, bytes) values (:file, :longest, :bytes)");
    private static final Sql COUNT = Sql.of("""
            insert into file_usage as u (owner_id, bytes)
            select cast(:owner as uuid), cast(:size as bigint) where cast(:size as bigint) <= :quota
            on conflict (owner_id) do update set bytes = u.bytes + excluded.bytes where u.bytes + excluded.bytes <= :quota
            """);
    private static final Sql USED =
            Sql.of("select coalesce((select bytes from file_usage where owner_id = :owner), 0)");
    private static final Sql VIEW = Sql.of("select cast(" + FileView.JSON + " as text) from file f where f.id = :file");

    private final JsonText json;

    FileRepository(JsonText json) {
        this.json = json;
    }

    /** The one that she brought before and that is the same as it is kept, whatever it was called and told; if there is one. */
    Uni<@Nullable UUID> same(ProvedFile proved, Instant now) {
        return SAME.with("owner", proved.owner())
                .with("by", proved.by())
                .with("checksum", proved.inspected().checksum())
                .with("now", now)
                .valueIfAny(UUID.class);
    }

    /** Its id; that of the one that was there before, if she has brought the same. */
    Uni<UUID> add(ProvedFile proved, Instant now) {
        return ADD.with("id", proved.cargo().file())
                .with("owner", proved.owner())
                .with("by", proved.by())
                .with("sent", proved.sentChecksum())
                .with("checksum", proved.inspected().checksum())
                .with("name", proved.name())
                .with("type", proved.inspected().type().name())
                .with("size", proved.inspected().size())
                .with("store", proved.store().name())
                .with("preview", !proved.inspected().previews().isEmpty())
                .with("now", now)
                .value(UUID.class);
    }

    Uni<Void> addPreview(UUID file, Preview preview) {
        return PREVIEW.with("file", file)
                .with("longest", preview.size().longest())
                .with("bytes", Buffer.buffer(preview.bytes()))
                .update()
                .replaceWithVoid();
    }

    /** Whether the quota had room. */
    Uni<Boolean> count(UUID owner, long size, long quota) {
        return COUNT.with("owner", owner)
                .with("size", size)
                .with("quota", quota)
                .update()
                .map(rows -> rows == 1);
    }

    Uni<Long> used(UUID owner) {
        return USED.with("owner", owner).value(Long.class);
    }

    Uni<FileView> view(UUID file) {
        return VIEW.with("file", file).value(String.class).map(text -> json.read(text, FileView.class));
    }
}
