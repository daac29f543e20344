package org.sahyog.event.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventProblem;
import org.sahyog.event.turn.HoldClock;
import org.sahyog.event.turn.Step;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;

/** Seats promised to a party, with an end. Once closed it never opens again. */
@Entity
@Table(name = "seat_offer")
public class SeatOffer {
    /** REVOKED: the party left, or the event is off. */
    @Schema(name = "OfferState")
    public enum State {
        OPEN(0),
        ACCEPTED(1),
        DECLINED(2),
        EXPIRED(3),
        REVOKED(4);

        /** By which the text of {@link EventProblem#OFFER_ENDED} chooses its sentence. */
        private final int sentence;

        State(int sentence) {
            this.sentence = sentence;
        }
    }

    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "party_id")
    UUID partyId;

    int seats;

    @Enumerated(EnumType.STRING)
    State state;

    @Enumerated(EnumType.STRING)
    Step.Reason reason;

    @Column(name = "offered_at")
    Instant offeredAt;

    /** When it could first be known. */
    @Column(name = "delivered_at")
    @Nullable
    Instant deliveredAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "latest_at")
    Instant latestAt;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Version
    int version;

    protected SeatOffer() {}

    static SeatOffer of(WaitingParty party, Step.Offer step, Instant latest, Instant now) {
        SeatOffer offer = new SeatOffer();
        offer.id = Ids.next();
        offer.clusterId = party.clusterId;
        offer.eventId = party.eventId;
        offer.partyId = party.id;
        offer.seats = step.seats();
        offer.reason = step.reason();
        offer.state = State.OPEN;
        offer.offeredAt = now;
        offer.latestAt = latest;
        offer.expiresAt = latest;
        return offer;
    }

    /** The first time counts: it is true, and from then on the hold runs. */
    boolean delivered(Instant at, HoldClock clock, Instant start) {
        boolean first = state == State.OPEN && deliveredAt == null;
        if (first) {
            deliveredAt = at;
            expiresAt = clock.end(offeredAt, at, latestAt, start);
        }
        return first;
    }

    /** The event begins earlier than when this was offered. */
    void endBy(Instant start) {
        latestAt = start.isBefore(latestAt) ? start : latestAt;
        expiresAt = start.isBefore(expiresAt) ? start : expiresAt;
    }

    void close(State how, Instant now) {
        state = how;
        closedAt = now;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isDue(Instant now) {
        return isOpen() && !now.isBefore(expiresAt);
    }

    void refuseUnlessOpen(Instant now) {
        if (state != State.OPEN || isDue(now)) {
            State ended = state == State.OPEN ? State.EXPIRED : state;
            throw new DomainException(EventProblem.OFFER_ENDED, ended.sentence).with("offerState", ended);
        }
    }
}
