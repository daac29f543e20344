package org.sahyog.event.speaker;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Events;
import org.sahyog.event.session.Sessions;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.version.IfMatch;

/** Names who speaks at an event, asks those who have an account, and hears what they say. Every method runs in the transaction of its caller. */
@ApplicationScoped
class Speakers {
    private final SpeakerRepository repository;
    private final SpeakerReads reads;
    private final Events events;
    private final Journal journal;
    private final CurrentRequest request;
    private final Clock clock;

    Speakers(
            SpeakerRepository repository,
            SpeakerReads reads,
            Events events,
            Journal journal,
            CurrentRequest request,
            Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.events = events;
        this.journal = journal;
        this.request = request;
        this.clock = clock;
    }

    Uni<SpeakerView> name(UUID clusterId, UUID eventId, SpeakerDraft draft) {
        return events.hold(clusterId, eventId)
                .chain(() -> repository.refuseIfFull(eventId))
                .chain(() -> account(eventId, draft))
                .map(person -> Speaker.name(clusterId, eventId, draft, person, request.author(), clock.instant()))
                .call(repository::add)
                .call(speaker -> record(asks(speaker), speaker))
                .chain(reads::written);
    }

    /** Another person, part or session is another question; whom it was before is told that she is not asked any more. */
    Uni<SpeakerView> change(UUID clusterId, UUID eventId, UUID id, @Nullable String ifMatch, SpeakerDraft draft) {
        return events.hold(clusterId, eventId)
                .chain(() -> repository.get(clusterId, eventId, id))
                .call(speaker -> reads.written(speaker).invoke(view -> IfMatch.check(ifMatch, view.version(), view)))
                .call(speaker -> account(eventId, draft).chain(person -> change(speaker, draft, person)))
                .chain(reads::written);
    }

    private Uni<Void> change(Speaker speaker, SpeakerDraft draft, @Nullable UUID person) {
        List<Deed> deeds = new ArrayList<>();
        if (speaker.personId != null && !speaker.personId.equals(person)) {
            deeds.add(deed("removed", speaker));
        }
        boolean another = speaker.change(draft, person);
        deeds.add(deed(another ? asks(speaker) : "changed", speaker));
        return repository.write().chain(() -> journal.record(deeds));
    }

    private Uni<@Nullable UUID> account(UUID eventId, SpeakerDraft draft) {
        draft.refuseUnlessClear();
        return Sessions.refuseUnknown(eventId, draft.sessionId(), SpeakerProblem.SESSION_UNKNOWN)
                .chain(() -> repository.refuseUnknownOrganisation(draft.organisationId()))
                .chain(() -> repository.account(draft.username()));
    }

    private static String asks(Speaker speaker) {
        return speaker.state == SpeakerState.ASKED ? "asked" : "named";
    }

    Uni<RemovedSpeakerView> remove(UUID clusterId, UUID eventId, UUID id) {
        return repository
                .get(clusterId, eventId, id)
                .call(repository::remove)
                .call(speaker -> record("removed", speaker))
                .map(speaker -> new RemovedSpeakerView(speaker.id));
    }

    Uni<SpeakerView> agree(UUID clusterId, UUID eventId, UUID id) {
        return answer(clusterId, eventId, id, "agreed", Speaker::agree);
    }

    Uni<SpeakerView> decline(UUID clusterId, UUID eventId, UUID id) {
        return answer(clusterId, eventId, id, "declined", Speaker::decline);
    }

    private Uni<SpeakerView> answer(
            UUID clusterId, UUID eventId, UUID id, String step, BiConsumer<Speaker, Instant> answer) {
        return repository
                .get(clusterId, eventId, id)
                .invoke(speaker -> answer.accept(speaker, clock.instant()))
                .call(speaker -> record(step, speaker))
                .chain(reads::written);
    }

    private Uni<Void> record(String step, Speaker speaker) {
        return journal.record(deed(step, speaker));
    }

    private static Deed deed(String step, Speaker speaker) {
        List<Scope> scopes = new ArrayList<>(List.of(Scope.event(speaker.eventId)));
        if (speaker.personId == null) {
            return deed(step, speaker, scopes, Map.of("event", speaker.eventId));
        }
        scopes.add(Scope.person(speaker.personId));
        return deed(step, speaker, scopes, Map.of("event", speaker.eventId, "person", speaker.personId));
    }

    private static Deed deed(String step, Speaker speaker, List<Scope> scopes, Map<String, ?> facts) {
        return Deed.of("event-speaker." + step, "event_speaker", speaker.id)
                .in(speaker.clusterId)
                .with(facts)
                .seenBy(scopes.toArray(Scope[]::new));
    }
}
