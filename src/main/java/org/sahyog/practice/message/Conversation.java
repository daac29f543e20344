package org.sahyog.practice.message;

import static org.sahyog.practice.message.Side.ASKER;
import static org.sahyog.practice.message.Side.AUTHOR;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeProblem;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Between an organisation and the one whose practice it is. Whoever does not want to hear more ends it, and goes on by writing again. */
@Entity
@Table(name = "practice_conversation")
class Conversation {
    /** So many messages, and no more, before the author has answered. */
    static final int MOST_UNANSWERED = 3;

    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "practice_id")
    UUID practiceId;

    /** Who wrote first. */
    @Column(name = "organisation_id")
    UUID organisationId;

    int unanswered;

    @Column(name = "ended_by")
    @Enumerated(EnumType.STRING)
    @Nullable
    Side endedBy;

    @Column(name = "begun_at")
    Instant begunAt;

    @Column(name = "last_at")
    Instant lastAt;

    @Version
    int version;

    protected Conversation() {}

    static Conversation begin(Practice about, UUID id, UUID organisationId, Instant now) {
        Conversation conversation = new Conversation();
        conversation.id = id;
        conversation.clusterId = about.clusterId();
        conversation.practiceId = about.id();
        conversation.organisationId = organisationId;
        conversation.begunAt = now;
        conversation.lastAt = now;
        return conversation;
    }

    /** On which side those stand who speak for these; of others’ conversations nobody learns. */
    Side side(Collection<UUID> organisations, Practice practice) {
        if (organisations.contains(practice.organisationId())) {
            return AUTHOR;
        }
        DomainException.refuseIf(!organisations.contains(organisationId), RequestProblem.NOT_FOUND);
        return ASKER;
    }

    void write(Side by, Instant now) {
        DomainException.refuseIf(endedBy != null && endedBy != by, PracticeProblem.CONVERSATION_ENDED);
        DomainException.refuseIf(
                by == ASKER && unanswered >= MOST_UNANSWERED, PracticeProblem.MESSAGE_UNANSWERED, MOST_UNANSWERED);
        unanswered = by == AUTHOR ? 0 : unanswered + 1;
        endedBy = null;
        lastAt = now;
    }

    void end(Side by) {
        DomainException.refuseIf(endedBy != null, PracticeProblem.CONVERSATION_ENDED);
        endedBy = by;
    }
}
