package org.sahyog.event.message;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.event.EventRepository;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Writes a message and to whom it goes, in the transaction of the endpoint; the seats are held, so nobody comes or goes meanwhile. */
@ApplicationScoped
class Messages {
    private static final int MOST_A_DAY = 5;
    private static final Duration DAY = Duration.ofHours(24);

    private static final Sql LATELY = Sql.of("""
            select count(*) from event_message where event_id = :event and sent_at > :since
            """);
    private static final Sql RECIPIENTS = Sql.of("""
            select distinct on (r.organisation_id) r.id from registration r
            where r.event_id = :event and r.state = any(cast(:states as text[])) order by r.organisation_id, r.id
            """);
    private static final Sql ADD = Sql.of("""
            insert into event_message (id, cluster_id, event_id, audiences, text, organisations, created_by, on_behalf_of, sent_at)
            values (:id, :cluster, :event, cast(:audiences as text[]), :text, :organisations, :by, :behalf, :now)
            on conflict (id) do nothing
            """);
    private static final Sql TELL = Sql.of("""
            insert into event_message_recipient (cluster_id, message_id, registration_id, organisation_id)
            select r.cluster_id, :id, r.id, r.organisation_id from registration r where r.id = any(cast(:registrations as uuid[]))
            """);

    private final EventRepository events;
    private final MessageReads reads;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Messages(EventRepository events, MessageReads reads, Journal journal, CurrentCaller current, Clock clock) {
        this.events = events;
        this.reads = reads;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<MessageView> send(UUID clusterId, UUID eventId, MessageDraft draft) {
        UUID id = Ids.chosen(draft.id());
        Instant now = clock.instant();
        return events.lockSeats(clusterId, eventId)
                .chain(() -> refuseIfOften(eventId, now))
                .chain(() -> recipients(eventId, draft))
                .call(recipients -> add(clusterId, eventId, id, draft, recipients, now))
                .chain(() -> journal.record(Deed.of("event-message.sent", "event", eventId)
                        .in(clusterId)
                        .with(Map.of("message", id))
                        .seenBy(Scope.event(eventId))))
                .chain(() -> reads.written(clusterId, eventId, id));
    }

    private static Uni<Void> refuseIfOften(UUID eventId, Instant now) {
        return LATELY.with("event", eventId)
                .with("since", now.minus(DAY))
                .value(Long.class)
                .invoke(sent -> DomainException.refuseIf(sent >= MOST_A_DAY, MessageProblem.TOO_OFTEN, MOST_A_DAY))
                .replaceWithVoid();
    }

    private static Uni<List<UUID>> recipients(UUID eventId, MessageDraft draft) {
        return RECIPIENTS
                .with("event", eventId)
                .with(
                        "states",
                        draft.audiences().stream()
                                .flatMap(MessageAudience::states)
                                .toArray(String[]::new))
                .list(UUID.class)
                .invoke(found -> DomainException.refuseIf(found.isEmpty(), MessageProblem.NOBODY));
    }

    private Uni<Void> add(
            UUID clusterId, UUID eventId, UUID id, MessageDraft draft, List<UUID> recipients, Instant now) {
        ActingFor acting = current.get().actingFor();
        return ADD.with("id", id)
                .with("cluster", clusterId)
                .with("event", eventId)
                .with("audiences", draft.audiences().stream().map(Enum::name).toArray(String[]::new))
                .with("text", draft.text())
                .with("organisations", recipients.size())
                .with("by", current.get().id())
                .with("behalf", acting == null ? null : acting.organisationId())
                .with("now", now)
                .update()
                .invoke(added -> DomainException.refuseIf(added == 0, RequestProblem.ID_TAKEN))
                .chain(() -> TELL.with("id", id)
                        .with("registrations", recipients.toArray(UUID[]::new))
                        .update())
                .replaceWithVoid();
    }
}
