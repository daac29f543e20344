package org.sahyog.practice.message;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeSight;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Conversations inside a write, of a practice that is held; so no two begin at once. Those of others are not found. */
@ApplicationScoped
class MessageRepository {
    private static final Sql OWN = Sql.of("""
            select k.id from practice_conversation k where k.practice_id = :practice and k.organisation_id = any(:organisations)
            order by k.begun_at limit 1
            """);
    private static final Sql ADD = Sql.of("""
            insert into practice_message (id, cluster_id, practice_id, conversation_id, side, person_id, text, written_at)
            values (:id, :cluster, :practice, :conversation, :side, :person, :text, :now) on conflict (id) do nothing
            """);

    private final PracticeSight sight;
    private final CurrentCaller current;

    MessageRepository(PracticeSight sight, CurrentCaller current) {
        this.sight = sight;
        this.current = current;
    }

    /** The one that the organisation has, else a new one. */
    Uni<Conversation> ownOrNew(Practice practice, Instant now) {
        UUID organisation = current.get().acting().organisationId();
        return OWN.with("practice", practice.id())
                .with("organisations", current.get().acting().ids().toArray(UUID[]::new))
                .valueIfAny(UUID.class)
                .chain(known -> known == null
                        ? begin(Conversation.begin(practice, Ids.next(), organisation, now))
                        : hold(practice, known));
    }

    private static Uni<Conversation> begin(Conversation conversation) {
        return Entities.insert(conversation).replaceWith(conversation);
    }

    /** One of the caller’s; held until the transaction ends. */
    Uni<Conversation> get(Practice practice, UUID id) {
        return hold(practice, id)
                .call(() -> sight.refuseUnseen(
                        MessageReads.IS_MINE,
                        sight.reader(practice.clusterId(), practice.id()).addUUID(id)));
    }

    private static Uni<Conversation> hold(Practice practice, UUID id) {
        return Entities.hold(Conversation.class, Map.of("practiceId", practice.id(), "id", id));
    }

    Uni<Void> add(Conversation conversation, UUID id, Side side, String text, Instant now) {
        return ADD.with("id", id)
                .with("cluster", conversation.clusterId)
                .with("practice", conversation.practiceId)
                .with("conversation", conversation.id)
                .with("side", side.name())
                .with("person", current.get().id())
                .with("text", text)
                .with("now", now)
                .update()
                .invoke(added -> DomainException.refuseIf(added == 0, RequestProblem.ID_TAKEN))
                .replaceWithVoid();
    }
}
