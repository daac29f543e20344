package org.sahyog.shared.deadline;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.sahyog.shared.Ids;

/** Sets, moves and lifts deadlines in the caller's transaction: one per kind and thing. */
@ApplicationScoped
public class Deadlines {
    private static final String SET = """
            insert into deadline (id, kind, entity_id, due_at, try_at) values (:id, :kind, :entity, :due, :due)
            on conflict (kind, entity_id) do update set due_at = excluded.due_at, try_at = excluded.due_at, fired_at = null,
                attempts = 0, last_error = null
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
                .chain(session -> session.createNativeQuery(
                                "delete from deadline where kind = :kind and entity_id = :entity and fired_at is null")
                        .setParameter("kind", kind)
                        .setParameter("entity", entity)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
