package org.sahyog.event.speaker;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** Somebody who speaks at an event. What she has said holds for the part and the session that she was asked for. */
@Entity
@Table(name = "event_speaker")
class Speaker {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "event_id")
    UUID eventId;

    @Enumerated(EnumType.STRING)
    SpeakerPart part;

    @Column(name = "session_id")
    @Nullable
    UUID sessionId;

    @Column(name = "person_id")
    @Nullable
    UUID personId;

    /** Of one without an account. */
    @Nullable
    String name;

    @Nullable
    String office;

    @Column(name = "organisation_id")
    @Nullable
    UUID organisationId;

    @Column(name = "organisation_name")
    @Nullable
    String organisationName;

    @Enumerated(EnumType.STRING)
    SpeakerState state;

    @Column(name = "named_at")
    Instant namedAt;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Embedded
    Author author;

    @Version
    int version;

    protected Speaker() {}

    static Speaker name(
            UUID clusterId, UUID eventId, SpeakerDraft draft, @Nullable UUID person, Author author, Instant now) {
        Speaker speaker = new Speaker();
        speaker.id = Ids.chosen(draft.id());
        speaker.clusterId = clusterId;
        speaker.eventId = eventId;
        speaker.author = author;
        speaker.namedAt = now;
        speaker.describe(draft, person);
        speaker.ask();
        return speaker;
    }

    /** Whether she must say anew whether she comes: not for another office. */
    boolean change(SpeakerDraft draft, @Nullable UUID person) {
        boolean another = !Objects.equals(personId, person)
                || part != draft.part()
                || !Objects.equals(sessionId, draft.sessionId());
        describe(draft, person);
        if (another) {
            ask();
        }
        return another;
    }

    private void describe(SpeakerDraft draft, @Nullable UUID person) {
        part = draft.part();
        sessionId = draft.sessionId();
        personId = person;
        name = person == null ? draft.name() : null;
        office = draft.office();
        organisationId = draft.organisationId();
        organisationName = draft.organisation();
    }

    private void ask() {
        state = personId == null ? SpeakerState.NAMED : SpeakerState.ASKED;
        answeredAt = null;
    }

    void agree(Instant now) {
        answer(SpeakerState.AGREED, now);
    }

    /** Also after a yes. */
    void decline(Instant now) {
        answer(SpeakerState.DECLINED, now);
    }

    private void answer(SpeakerState how, Instant now) {
        DomainException.refuseIf(state == how, SpeakerProblem.ANSWERED);
        state = how;
        answeredAt = now;
    }
}
