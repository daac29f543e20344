package org.sahyog.event.page.share;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.Author;

/** Links, inside a write. */
@ApplicationScoped
class ShareRepository {
    private static final Sql ADD = Sql.of("""
            insert into event_share (id, code, cluster_id, event_id, number, sequence, created_by, on_behalf_of, created_at)
            select :id, :code, :cluster, :event,
                (select count(*) + 1 from event_share where cluster_id = :cluster and event_id = :event),
                :sequence, :by, cast(nullif(:behalf, '') as uuid), :now
            on conflict do nothing
            """);

    /** Whether it was added: not where another one is in force, even one that was made at this very moment. */
    Uni<Boolean> add(EventShare share, Author author) {
        return ADD.with("id", share.id)
                .with("code", share.code)
                .with("cluster", share.clusterId)
                .with("event", share.eventId)
                .with("sequence", share.sequence)
                .with("by", author.person())
                .with(
                        "behalf",
                        author.organisation() == null
                                ? ""
                                : author.organisation().toString())
                .with("now", share.createdAt)
                .update()
                .map(rows -> rows == 1);
    }

    Uni<EventShare> get(UUID clusterId, UUID eventId) {
        return find(clusterId, eventId)
                .map(share ->
                        Optional.ofNullable(share).orElseThrow(() -> new DomainException(RequestProblem.NOT_FOUND)));
    }

    /** The one in force, held until the transaction ends. */
    Uni<@Nullable EventShare> find(UUID clusterId, UUID eventId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from EventShare s where s.clusterId = :cluster and s.eventId = :event and s.revokedAt is null",
                                EventShare.class)
                        .setParameter("cluster", clusterId)
                        .setParameter("event", eventId)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull());
    }
}
