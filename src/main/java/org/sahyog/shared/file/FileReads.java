package org.sahyog.shared.file;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.file.content.PreviewSize;
import org.sahyog.shared.file.store.Stores;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Who may read a file, and what it holds. */
@ApplicationScoped
public class FileReads {
    private static final String LINKS = """
            select f.uploaded_by, coalesce((select jsonb_agg(jsonb_build_object('kind', k.kind, 'things', k.things)) from (
                select l.kind, jsonb_agg(l.thing_id) as things from file_link l where l.file_id = f.id group by l.kind) k), '[]') as links
            from file f where f.id = $1
            """;
    private static final String FILE = "select id, name, type, size, checksum, store from file where id = $1";
    private static final String VIEW = "select cast(" + FileView.JSON + " as text) from file f where f.id = $1";
    /** The smallest that is large enough, else the largest. */
    private static final String PREVIEW =
            "select bytes from file_preview where file_id = $1 order by longest < $2, abs(longest - $2) limit 1";

    private final Pool pool;
    private final Stores stores;
    private final List<FileReader> readers;
    private final JsonText json;

    FileReads(Pool pool, Stores stores, @All List<FileReader> readers, JsonText json) {
        this.json = json;
        this.pool = pool;
        this.stores = stores;
        this.readers = readers;
    }

    /** Whoever may read a thing that it hangs on; while it hangs on nothing, who brought it. */
    public Uni<Boolean> mayRead(UUID file, @Nullable UUID person) {
        return pool.preparedQuery(LINKS).execute(Tuple.of(file)).chain(rows -> {
            if (rows.size() == 0) {
                return Uni.createFrom().item(false);
            }
            Row row = rows.iterator().next();
            JsonArray links = (JsonArray) row.getValue("links");
            return links.isEmpty()
                    ? Uni.createFrom().item(row.getUUID("uploaded_by").equals(person))
                    : anyReads(links);
        });
    }

    private Uni<Boolean> anyReads(JsonArray links) {
        return Multi.createFrom()
                .iterable(links)
                .map(JsonObject.class::cast)
                .onItem()
                .transformToUniAndConcatenate(
                        link -> reader(link.getString("kind")).mayRead(things(link)))
                .filter(reads -> reads)
                .collect()
                .first()
                .map(found -> found != null);
    }

    private FileReader reader(String kind) {
        return readers.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody says who reads files of a " + kind));
    }

    private static Set<UUID> things(JsonObject link) {
        return link.getJsonArray("things").stream()
                .map(each -> UUID.fromString((String) each))
                .collect(Collectors.toSet());
    }

    public Uni<StoredFile> get(UUID file) {
        return one(FILE, file)
                .map(row -> new StoredFile(
                        row.getUUID("id"),
                        row.getString("name"),
                        FileType.valueOf(row.getString("type")),
                        row.getLong("size"),
                        row.getString("checksum"),
                        row.getString("store")));
    }

    /** As its bringer is told of it. */
    public Uni<FileView> view(UUID file) {
        return one(VIEW, file).map(row -> json.read(row.getString(0), FileView.class));
    }

    /** Bytes from the first to the last, as fast as they are taken. */
    public Uni<Multi<Buffer>> content(StoredFile file, long first, long last) {
        return stores.named(file.store()).read(file.id(), first, last);
    }

    public Uni<Buffer> preview(UUID file, PreviewSize size) {
        return pool.preparedQuery(PREVIEW)
                .execute(Tuple.of(file, size.longest()))
                .map(FileReads::first)
                .map(row -> row.getBuffer(0).getDelegate());
    }

    private Uni<Row> one(String sql, UUID file) {
        return pool.preparedQuery(sql).execute(Tuple.of(file)).map(FileReads::first);
    }

    private static Row first(RowSet<Row> rows) {
        DomainException.refuseIf(rows.size() == 0, RequestProblem.NOT_FOUND);
        return rows.iterator().next();
    }
}
