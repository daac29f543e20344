package org.sahyog.practice.message;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeProblem;
import org.sahyog.practice.PracticeRepository;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;

/** Writing to whose practice it is, answering, and ending it. Every method runs in the transaction of its caller. */
@ApplicationScoped
class Messages {
    private final PracticeRepository practices;
    private final MessageRepository repository;
    private final MessageReads reads;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Messages(
            PracticeRepository practices,
            MessageRepository repository,
            MessageReads reads,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.practices = practices;
        this.repository = repository;
        this.reads = reads;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    /** By whoever reads what is published; goes on with what her organisation has written before. */
    Uni<MessageView> write(UUID clusterId, UUID practiceId, MessageDraft draft) {
        Instant now = clock.instant();
        return practices
                .get(clusterId, practiceId)
                .invoke(Practice::refuseUnlessPublished)
                .invoke(this::refuseOwn)
                .chain(practice -> repository
                        .ownOrNew(practice, now)
                        .chain(conversation -> say(practice, conversation, draft, now)));
    }

    private void refuseOwn(Practice practice) {
        DomainException.refuseIf(
                current.get().acting().ids().contains(practice.organisationId()), PracticeProblem.OWN_MESSAGE);
    }

    Uni<MessageView> answer(UUID clusterId, UUID practiceId, UUID id, MessageDraft draft) {
        Instant now = clock.instant();
        return practices
                .get(clusterId, practiceId)
                .chain(practice ->
                        repository.get(practice, id).chain(conversation -> say(practice, conversation, draft, now)));
    }

    private Uni<MessageView> say(Practice practice, Conversation conversation, MessageDraft draft, Instant now) {
        UUID message = Ids.chosen(draft.id());
        Side side = conversation.side(current.get().speaksFor(), practice);
        conversation.write(side, now);
        return repository
                .add(conversation, message, side, draft.text(), now)
                .chain(() ->
                        record("practice-conversation.written", practice, conversation, Map.of("message", message)))
                .chain(() -> reads.written(conversation, message));
    }

    Uni<ConversationView> end(UUID clusterId, UUID practiceId, UUID id) {
        return practices
                .get(clusterId, practiceId)
                .chain(practice -> repository
                        .get(practice, id)
                        .invoke(conversation ->
                                conversation.end(conversation.side(current.get().speaksFor(), practice)))
                        .call(conversation -> record("practice-conversation.ended", practice, conversation, Map.of()))
                        .chain(reads::written));
    }

    /** For phones of the two organisations alone. */
    private Uni<Void> record(String verb, Practice practice, Conversation conversation, Map<String, ?> facts) {
        return journal.record(Deed.of(verb, "practice-conversation", conversation.id)
                .in(conversation.clusterId)
                .with(facts)
                .seenBy(
                        Scope.organisation(practice.organisationId()),
                        Scope.organisation(conversation.organisationId)));
    }
}
