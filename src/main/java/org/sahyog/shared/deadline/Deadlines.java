package org.sahyog.shared.deadline;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;

/**
 * Sets, moves and lifts deadlines in the caller's transaction: one per kind and thing. A deadline that fires in this very moment is left
 * to its handler, which finds the thing as this transaction leaves it: waiting for it here, while it waits for the thing, would never end.
 */
@ApplicationScoped
public class Deadlines {
    private static final Sql SET = Sql.of("""
            with wanted as materialized (
                select * from jsonb_to_recordset(cast(cast(:times as text) as jsonb)) as t(id uuid, entity uuid, due timestamptz)),
            moved as (
                update deadline d set due_at = w.due, try_at = w.due, fired_at = null, attempts = 0, last_error = null
                from wanted w where d.kind = :kind and d.entity_id = w.entity and d.id in (
                    select l.id from deadline l join wanted on l.entity_id = wanted.entity where l.kind = :kind for update of l skip locked)
                returning 1)
            insert into deadline (id, kind, entity_id, due_at, try_at)
            select w.id, :kind, w.entity, w.due, w.due from wanted w
            where not exists (select 1 from deadline d where d.kind = :kind and d.entity_id = w.entity)
            on conflict (kind, entity_id) do nothing
            """);
    private static final Sql LIFT = Sql.of("""
            delete from deadline where id in (select id from deadline
                where kind = :kind and entity_id = :entity and fired_at is null for update skip locked)
            """);

    public Uni<Void> set(String kind, UUID entity, Instant due) {
        return set(kind, Map.of(entity, due));
    }

    /** {@code times}: when it is due, by thing. */
    public Uni<Void> set(String kind, Map<UUID, Instant> times) {
        if (times.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return SET.with("kind", kind).with("times", text(times)).update().replaceWithVoid();
    }

    private static String text(Map<UUID, Instant> times) {
        JsonArray rows = new JsonArray();
        times.forEach((entity, due) -> rows.add(new JsonObject()
                .put("id", Ids.next().toString())
                .put("entity", entity.toString())
                .put("due", due.toString())));
        return rows.encode();
    }

    public Uni<Void> lift(String kind, UUID entity) {
        return LIFT.with("kind", kind).with("entity", entity).update().replaceWithVoid();
    }
}
