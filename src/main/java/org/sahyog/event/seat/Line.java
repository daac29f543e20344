package org.sahyog.event.seat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Event;
import org.sahyog.event.EventProblem;
import org.sahyog.event.EventSeats;
import org.sahyog.event.line.HoldClock.QuietHours;
import org.sahyog.event.seat.SeatChange.Reason;
import org.sahyog.event.seat.SeatChange.What;
import org.sahyog.shared.problem.DomainException;

/** Everything that can happen to the seats of one event. After each deed the line is served again. */
public final class Line {
    private final SeatBook book;

    Line(SeatBook book) {
        this.book = book;
    }

    SeatBook book() {
        return book;
    }

    /** As it is now that its seats are held. */
    public Event event() {
        return book.event;
    }

    /** Seats for a registration, at once where nobody ahead can use them; else as {@code ifFull} says. */
    public void ask(Registration registration, int more, IfFull ifFull, Instant now) {
        int capacity = book.seats.capacity();
        int total = registration.seats() + more;
        DomainException.refuseIf(
                ifFull != IfFull.REFUSE && total > capacity, EventProblem.LARGER_THAN_EVENT, total, capacity);
        What seated = registration.hasSeats() ? What.SEATED : What.REGISTERED;
        WaitingParty party = WaitingParty.of(book.event, registration.organisationId, ifFull == IfFull.SPLIT, now);
        party.createdBy = registration.createdBy;
        party.onBehalfOf = registration.onBehalfOf;
        book.include(registration);
        registration.want(more, party);
        enter(party, seated, now);
        if (ifFull == IfFull.REFUSE && registration.isWaiting()) {
            throw EventSeats.full(new Serving(book, now).availableTo(party), more);
        }
    }

    /** One more organisation of a group that still gathers its members: no place and no seat yet. */
    public void join(WaitingParty group, Registration registration, int seats, Instant now) {
        book.event.refuseUnlessOpen(now);
        group.refuseUnlessForming();
        book.include(group);
        book.include(registration);
        registration.want(seats, group);
        book.log(What.GROUPED, Reason.OWN_WISH, registration, group, null, seats);
    }

    /** All members of a group are there: seats for all of them, or a place in the line. */
    public void complete(WaitingParty group, Instant now) {
        DomainException.refuseIf(
                book.isTooLarge(group), EventProblem.LARGER_THAN_EVENT, book.wanted(group), book.seats.capacity());
        group.complete(now);
        enter(group, What.SEATED, now);
    }

    private void enter(WaitingParty party, What seated, Instant now) {
        book.event.refuseUnlessOpen(now);
        book.include(party);
        boolean enough = book.seats.free() >= book.wanted(party);
        Reason reason = enough ? Reason.OTHERS_WAIT : Reason.NOT_ENOUGH_SEATS;
        new Serving(book, party, seated, now).settle();
        if (party.isWaiting()) {
            book.logEach(What.WAITLISTED, reason, party, null);
        }
    }

    /** So many seats and no more, had and wanted together. Those it waits for go first. */
    public void shrink(Registration registration, int total, Instant now) {
        registration.refuseIfNotInForce();
        book.event.refuseIfStarted(now);
        book.include(registration);
        int fewer = registration.wanted - Math.max(0, total - registration.seats());
        if (fewer > 0) {
            wantFewer(registration, fewer, now);
        }
        int back = registration.seats() - total;
        if (back > 0) {
            book.seats.free(back);
            registration.giveBack(back, now);
        }
        book.log(What.CHANGED, Reason.OWN_WISH, registration, null, null, total);
        settle(now);
    }

    private void wantFewer(Registration registration, int fewer, Instant now) {
        if (fewer == registration.wanted) {
            quitParty(registration, now);
            return;
        }
        registration.wantFewer(fewer);
        book.takeBackUnwanted(book.party(registration.partyId));
    }

    /** Possible at any time before the start; the seats are free at once. */
    public void withdraw(Registration registration, Instant now) {
        registration.refuseIfNotInForce();
        book.event.refuseIfStarted(now);
        book.include(registration);
        int had = registration.seats();
        if (registration.isWaiting()) {
            quitParty(registration, now);
        }
        if (had > 0) {
            book.seats.free(had);
            registration.cancel(now);
            book.log(What.WITHDRAWN, Reason.OWN_WISH, registration, null, null, had);
        }
        settle(now);
    }

    /** Out of the line; the seats that it has stay. */
    public void leave(Registration registration, Instant now) {
        registration.refuseIfNotInForce();
        DomainException.refuseIf(!registration.isWaiting(), EventProblem.NOT_WAITING);
        book.include(registration);
        quitParty(registration, now);
        settle(now);
    }

    /** One member goes; the others wait on for what they want, led by the next one. */
    private void quitParty(Registration registration, Instant now) {
        int wanted = registration.wanted;
        WaitingParty party = book.party(registration.partyId);
        if (book.members(party).size() == 1) {
            party.state = WaitingParty.State.LEFT;
            book.offersOf(party).forEach(offer -> revoke(offer, Reason.OWN_WISH, now));
        }
        registration.stopWaiting(now);
        book.takeBackUnwanted(party);
        book.log(What.LEFT, Reason.OWN_WISH, registration, party, null, wanted);
        book.members(party).stream()
                .findFirst()
                .filter(next -> party.leaderId.equals(registration.organisationId))
                .ifPresent(next -> party.leaderId = next.organisationId);
    }

    private void revoke(SeatOffer offer, Reason reason, Instant now) {
        book.close(offer, SeatOffer.State.REVOKED, now);
        book.logEach(What.REVOKED, reason, book.party(offer.partyId), offer);
    }

    public void accept(SeatOffer offer, Instant now) {
        book.event.refuseIfStarted(now);
        offer.refuseUnlessOpen(now);
        WaitingParty party = book.party(offer.partyId);
        book.close(offer, SeatOffer.State.ACCEPTED, now);
        book.give(party, offer.seats, What.ACCEPTED, Reason.valueOf(offer.reason.name()), offer, now);
        settle(now);
    }

    /** {@code stay}: waits on, behind everybody else. */
    public void decline(SeatOffer offer, boolean stay, Instant now) {
        offer.refuseUnlessOpen(now);
        WaitingParty party = book.party(offer.partyId);
        book.close(offer, SeatOffer.State.DECLINED, now);
        book.logEach(What.DECLINED, Reason.OWN_WISH, party, offer);
        if (stay) {
            party.goToTheEnd(now);
            book.members(party).forEach(Registration::waits);
        } else {
            book.dissolve(party, WaitingParty.State.LEFT, now);
        }
        settle(now);
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
            book.watch(offer);
        }
    }

    public void delivered(SeatOffer offer, Instant at, QuietHours quiet) {
        offer.delivered(at, book.clock().with(quiet), book.event.startsAt());
        book.watch(offer);
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
            book.watch(offer);
        });
        watchGathering();
        settle(now);
    }

    public void keptSeatsReleased(Instant now) {
        book.log(What.KEPT_RELEASED, Reason.DATE_PASSED, null, Map.of());
        settle(now);
    }

    /** Another worker takes one of its seats. */
    public void transferred(Registration registration, Instant now) {
        registration.refuseIfNotInForce();
        book.event.refuseIfStarted(now);
        registration.changed(now);
        book.log(What.TRANSFERRED, Reason.OWN_WISH, registration, null, null, 1);
    }

    /** The event has begun or is off: nobody waits any more. */
    public void end(boolean cancelled, Instant now) {
        Reason reason = cancelled ? Reason.EVENT_CANCELLED : Reason.EVENT_STARTED;
        for (SeatOffer offer : book.openOffers()) {
            if (cancelled) {
                revoke(offer, reason, now);
            } else {
                book.close(offer, SeatOffer.State.EXPIRED, now);
                book.logEach(What.EXPIRED, reason, book.party(offer.partyId), offer);
            }
        }
        for (WaitingParty party : book.unfinished()) {
            book.logEach(What.ENDED, reason, party, null);
            book.dissolve(party, WaitingParty.State.ENDED, now);
        }
        book.seats.waiting(0);
    }

    /** By the clock: seats were gathered long enough, or no more are gathered at all. */
    public void gathered(Instant now) {
        watchGathering();
        settle(now);
    }

    /** The moment at which gathering ends may have become another. */
    private void watchGathering() {
        book.line().stream().filter(WaitingParty::isGathering).forEach(book::watch);
    }

    private void settle(Instant now) {
        new Serving(book, now).settle();
    }
}
