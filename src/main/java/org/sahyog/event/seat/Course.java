package org.sahyog.event.seat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.seat.SeatChange.Reason;
import org.sahyog.event.seat.SeatChange.What;
import org.sahyog.event.turn.HoldClock.QuietHours;

/** What the organiser, the event and the clock do to its seats. After each deed the line is served again. */
public final class Course {
    private final SeatBook book;

    Course(SeatBook book) {
        this.book = book;
    }

    /** By the clock. What was answered, or got more time meanwhile, is left alone. */
    public void expire(SeatOffer offer, Instant now) {
        if (offer.isDue(now)) {
            WaitingParty party = book.party(offer.partyId);
            book.close(offer, SeatOffer.State.EXPIRED, now);
            book.logEach(What.EXPIRED, Reason.NOT_ANSWERED, party, offer);
            book.dissolve(party, WaitingParty.State.LEFT, now);
            settle(now);
        } else if (offer.isOpen()) {
            book.times.watch(offer);
        }
    }

    /** Answers whose phones must learn that the time to answer has begun: nobody's where it had begun before. */
    public List<UUID> delivered(SeatOffer offer, Instant at, QuietHours quiet) {
        if (!offer.delivered(at, book.times.clock().with(quiet), book.event.startsAt())) {
            return List.of();
        }
        book.times.watch(offer);
        return book.members(book.party(offer.partyId)).stream()
                .map(Registration::organisationId)
                .toList();
    }

    public void prioritise(WaitingParty party, int value, @Nullable String reason, UUID person, Instant now) {
        party.prioritise(value, reason, person);
        book.log(What.PRIORITISED, Reason.ORGANISER_DECIDED, party, Map.of("priority", value));
        settle(now);
    }

    /** Whoever wants more than there will ever be, all or nothing, waits no longer. */
    public void resized(int from, Instant now) {
        int capacity = book.seats.capacity();
        if (capacity != from) {
            Reason reason = capacity > from ? Reason.CAPACITY_RAISED : Reason.CAPACITY_LOWERED;
            book.log(What.RESIZED, reason, null, Map.of("from", from, "to", capacity));
        }
        book.line().stream()
                .filter(party -> party.isWaiting() && !party.splits && book.isTooLarge(party))
                .forEach(party -> {
                    book.logEach(What.ENDED, Reason.CAPACITY_LOWERED, party, null);
                    book.dissolve(party, WaitingParty.State.ENDED, now);
                });
        watchGathering();
        settle(now);
    }

    /** The event begins at another time: no offer outlasts its start. */
    public void moved(Instant now) {
        book.openOffers().forEach(offer -> {
            offer.endBy(book.event.startsAt());
            book.times.watch(offer);
        });
        watchGathering();
        settle(now);
    }

    public void keptSeatsReleased(Instant now) {
        book.log(What.KEPT_RELEASED, Reason.DATE_PASSED, null, Map.of());
        settle(now);
    }

    /** The event has begun or is off: nobody waits any more. */
    public void end(boolean cancelled, Instant now) {
        Reason reason = cancelled ? Reason.EVENT_CANCELLED : Reason.EVENT_STARTED;
        for (SeatOffer offer : book.openOffers()) {
            if (cancelled) {
                book.revoke(offer, reason, now);
            } else {
                book.close(offer, SeatOffer.State.EXPIRED, now);
                book.logEach(What.EXPIRED, reason, book.party(offer.partyId), offer);
            }
        }
        for (WaitingParty party : book.unfinished()) {
            book.logEach(What.ENDED, reason, party, null);
            book.dissolve(party, WaitingParty.State.ENDED, now);
        }
        book.seats.countWaiting(0);
    }

    /** By the clock: seats were gathered long enough, or no more are gathered at all. */
    public void gathered(Instant now) {
        watchGathering();
        settle(now);
    }

    /** The moment at which gathering ends may have become another. */
    private void watchGathering() {
        book.line().stream().filter(WaitingParty::isGathering).forEach(book.times::watch);
    }

    /**
     * One more seat for who stands at the door: a free one that nobody else has a claim on, else one that the event does not have.
     *
     * @return whether it got one; else nothing has changed
     */
    public boolean admit(Registration registration, boolean evenBeyond, Instant now) {
        boolean free = new Serving(book, now).hasRoomAtTheDoor(registration);
        if (!free && !evenBeyond) {
            return false;
        }
        What seated = registration.hasSeats() ? What.SEATED : What.REGISTERED;
        book.include(registration);
        if (free) {
            book.seats.take(1);
        } else {
            book.seats.takeBeyond(1);
        }
        registration.admit(!free, now);
        book.log(seated, free ? Reason.AT_DOOR : Reason.BEYOND_CAPACITY, registration, null, null, 1);
        return true;
    }

    /** Who was let in at the door by mistake has no seat; of the registration only the first {@code kept} ones stay. */
    public void turnAway(Registration registration, int kept, Instant now) {
        book.include(registration);
        int back = registration.seats - kept;
        if (kept == 0 && !registration.isWaiting()) {
            book.takeBackAll(registration, now);
            book.log(What.WITHDRAWN, Reason.LET_IN_BY_MISTAKE, registration, null, null, back);
        } else {
            book.takeBack(registration, back, now);
            waitOn(registration);
            book.log(What.CHANGED, Reason.LET_IN_BY_MISTAKE, registration, null, null, kept);
        }
        settle(now);
    }

    /** Without a seat, it is what it waits for that says where it stands. */
    private void waitOn(Registration registration) {
        registration.becomeWaiting();
        if (book.openOffers().stream().anyMatch(offer -> offer.partyId.equals(registration.partyId))) {
            registration.becomeOffered();
        }
    }

    private void settle(Instant now) {
        new Serving(book, now).settle();
    }
}
