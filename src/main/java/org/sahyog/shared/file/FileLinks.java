package org.sahyog.shared.file;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.CurrentRequest;

/**
 * What is attached to what: told by the feature of the thing, in the transaction that writes the thing. From then on the thing’s readers
 * read the file ({@link FileReader}), and nobody else does.
 */
@ApplicationScoped
public class FileLinks {
    /** Those that the caller brought for the organisation that she acts for, and those that hang on the thing already. */
    private static final Sql CLAIM = Sql.of("""
            update file f set attached = true
            where f.id = any(:files) and ((f.uploaded_by = :person and f.owner_id = :organisation)
                or exists (select 1 from file_link l where l.kind = :kind and l.thing_id = :thing and l.file_id = f.id))
            """);

    private static final Sql LINK = Sql.of("""
            insert into file_link (kind, thing_id, file_id, position, attached_at)
            select :kind, :thing, f.id, f.position, :now from unnest(cast(:files as uuid[])) with ordinality f (id, position)
            on conflict (kind, thing_id, file_id) do update set position = excluded.position
            """);
    private static final Sql SHARE = Sql.of("""
            insert into file_link (kind, thing_id, file_id, position, attached_at)
            select l.kind, :to, l.file_id, l.position, :now from file_link l where l.kind = :kind and l.thing_id = :thing
            """);
    private static final Sql UNLINK = Sql.of(
            "delete from file_link where kind = :kind and thing_id = :thing and not file_id = any(:files) returning file_id");
    /** Their rows are held first, so that what another attaches meanwhile is seen. */
    private static final Sql HOLD = Sql.of("select id from file where id = any(:files) order by id for no key update");

    private static final Sql LET_GO = Sql.of("""
            update file f set attached = false, wanted_at = :now
            where f.id = any(:files) and not exists (select 1 from file_link l where l.file_id = f.id)
            """);

    private final CurrentRequest request;
    private final Clock clock;

    FileLinks(CurrentRequest request, Clock clock) {
        this.request = request;
        this.clock = clock;
    }

    /** From now on exactly these hang on the thing, in this order; none to take all off. What hangs on nothing goes a day later. */
    public Uni<Void> attach(String kind, UUID thing, List<UUID> files) {
        UUID[] wanted = new LinkedHashSet<>(files).toArray(UUID[]::new);
        return claim(kind, thing, wanted)
                .chain(() -> link(kind, thing, wanted))
                .chain(() -> UNLINK.with("kind", kind)
                        .with("thing", thing)
                        .with("files", wanted)
                        .list(UUID.class))
                .chain(this::letGo);
    }

    /** What hangs on a thing hangs on this one too, which is new and goes on from it: whoever brought it. */
    public Uni<Void> share(String kind, UUID thing, UUID to) {
        return SHARE.with("kind", kind)
                .with("thing", thing)
                .with("to", to)
                .with("now", clock.instant())
                .update()
                .replaceWithVoid();
    }

    private Uni<Void> claim(String kind, UUID thing, UUID[] files) {
        return CLAIM.with("files", files)
                .with("person", request.person())
                .with("organisation", request.onBehalfOf())
                .with("kind", kind)
                .with("thing", thing)
                .update()
                .invoke(claimed -> DomainException.refuseIf(claimed < files.length, FileProblem.UNKNOWN))
                .replaceWithVoid();
    }

    private Uni<Integer> link(String kind, UUID thing, UUID[] files) {
        return LINK.with("kind", kind)
                .with("thing", thing)
                .with("files", files)
                .with("now", clock.instant())
                .update();
    }

    private Uni<Void> letGo(List<UUID> files) {
        UUID[] off = files.toArray(UUID[]::new);
        return HOLD.with("files", off)
                .rows()
                .chain(() ->
                        LET_GO.with("files", off).with("now", clock.instant()).update())
                .replaceWithVoid();
    }

    /** SQL of what hangs on a thing, as a list of {@link FileView}: {@code FileLinks.json("post", "p.id")}. */
    public static String json(String kind, String thing) {
        return "coalesce((select jsonb_agg(" + FileView.JSON + " order by l.position) from file_link l "
                + "join file f on f.id = l.file_id where l.kind = '" + kind + "' and l.thing_id = " + thing
                + "), '[]')";
    }
}
