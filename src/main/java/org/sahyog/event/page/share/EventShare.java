package org.sahyog.event.page.share;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventProblem;
import org.sahyog.event.EventState;
import org.sahyog.event.EventView;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;

/** A link to one event. At most one of an event is in force; a link that was taken back never opens again. */
@Entity
@Table(name = "event_share")
class EventShare {
    @Id
    UUID id;

    String code;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "event_id")
    UUID eventId;

    int number;

    int sequence;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    protected EventShare() {}

    static EventShare of(EventView event, ShareCode code, Instant now) {
        DomainException.refuseIf(!event.state().isVisible(), ShareProblem.NOT_PUBLISHED);
        DomainException.refuseIf(event.state() == EventState.CANCELLED, EventProblem.CANCELLED);
        EventShare share = new EventShare();
        share.id = Ids.next();
        share.code = code.text();
        share.clusterId = event.clusterId();
        share.eventId = event.id();
        share.sequence = event.sequence();
        share.createdAt = now;
        return share;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}
