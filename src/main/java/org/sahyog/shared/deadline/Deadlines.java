package org.sahyog.shared.deadline;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.sahyog.shared.Ids;

/**
 * Sets, moves and lifts deadlines in the caller's transaction: one per kind and thing. A deadline that fires in this very moment is left
 * to its handler, which finds the thing as this transaction leaves it: waiting for it here, while it waits for the thing, would never end.
 */
@ApplicationScoped
public class Deadlines {
    private static final String SET = """
            with moved as (
                update deadline set due_at = :due, try_at = :due, fired_at = null, attempts = 0, last_error = null
                where id in (select id from deadline where kind = :kind and entity_id = :entity for update skip locked)
                returning 1)
            insert into deadline (id, kind, entity_id, due_at, try_at)
            select :id, :kind, :entity, cast(:due as timestamptz), cast(:due as timestamptz)
            where not exists (select 1 from deadline where kind = :kind and entity_id = :entity)
            on conflict (kind, entity_id) do nothing
            """;
    private static final String LIFT = """
            delete from deadline where id in (select id from deadline
                where kind = :kind and entity_id = :entity and fired_at is null for update skip locked)
            """;

    public Uni<Void> set(String kind, UUID entity, Instant due) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SET)
                        .setParameter("id", Ids.next())
                        .setParameter("kind", kind)
                        .setParameter("entity", entity)
                        .setParameter("due", due)
                        .executeUpdate())
                .replaceWithVoid();
    }

    public Uni<Void> lift(String kind, UUID entity) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LIFT)
                        .setParameter("kind", kind)
                        .setParameter("entity", entity)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
