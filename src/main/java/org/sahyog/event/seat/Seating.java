package org.sahyog.event.seat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sahyog.event.Event;
import org.sahyog.event.EventProblem;
import org.sahyog.event.seat.SeatChange.Reason;
import org.sahyog.event.seat.SeatChange.What;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.shared.problem.DomainException;

/** What organisations do with the seats of one event. After each deed the line is served again. */
public final class Seating {
    private final SeatBook book;
    private Reason wish = Reason.OWN_WISH;
    private boolean behind;

    Seating(SeatBook book) {
        this.book = book;
    }

    SeatBook book() {
        return book;
    }

    /** {@code agent}: what follows is done by an agent for a firm that cannot do it itself. */
    public Seating atCounter(boolean agent) {
        wish = agent ? Reason.AT_COUNTER : Reason.OWN_WISH;
        return this;
    }

    Seating behindOthers(boolean those) {
        behind = those;
        return this;
    }

    /** What the organiser, the event and the clock do. */
    public Course course() {
        return new Course(book);
    }

    /** As it is now that its seats are held. */
    public Event event() {
        return book.event;
    }

    Set<OrganisationKind> onlyFor() {
        return book.seats.onlyFor();
    }

    /** Seats for a registration, at once where nobody ahead can use them; else as {@code ifFull} says. */
    public void ask(Registration registration, int more, IfFull ifFull, Instant now) {
        int capacity = book.seats.capacity();
        int total = registration.seats() + more;
        DomainException.refuseIf(
                ifFull != IfFull.REFUSE && total > capacity, EventProblem.LARGER_THAN_EVENT, total, capacity);
        What seated = registration.hasSeats() ? What.SEATED : What.REGISTERED;
        WaitingParty party = WaitingParty.of(book.event, registration.organisationId, ifFull == IfFull.SPLIT, now);
        party.author = registration.author;
        party.goBehind(behind);
        book.include(registration);
        registration.want(more, party);
        enter(party, seated, now);
        if (ifFull == IfFull.REFUSE && registration.isWaiting()) {
            throw book.seats.refusal(new Serving(book, now).availableTo(party), more);
        }
    }

    /** One more organisation of a group that still gathers its members: no place and no seat yet. */
    public void join(WaitingParty group, Registration registration, int seats, Instant now) {
        book.event.refuseUnlessOpen(now);
        group.refuseUnlessForming();
        int total = book.wanted(group) + seats;
        int capacity = book.seats.capacity();
        DomainException.refuseIf(total > capacity, EventProblem.LARGER_THAN_EVENT, total, capacity);
        group.goBehind(behind);
        book.include(group);
        book.include(registration);
        registration.want(seats, group);
        book.log(What.GROUPED, wish, registration, group, null, seats);
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
        Reason reason = reasonToWait(party);
        new Serving(book, party, seated, wish, now).settle();
        if (party.isWaiting()) {
            book.logEach(What.WAITLISTED, reason, party, null);
        }
    }

    private Reason reasonToWait(WaitingParty party) {
        if (party.behind) {
            return Reason.OUTCOMES_UNTOLD;
        }
        if (book.seats.free() < book.wanted(party)) {
            return Reason.NOT_ENOUGH_SEATS;
        }
        boolean others = book.line().stream().anyMatch(each -> !each.equals(party) && each.isWaiting());
        return others ? Reason.OTHERS_WAIT : Reason.SEATS_KEPT;
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
            book.takeBack(registration, back, now);
        }
        book.log(What.CHANGED, wish, registration, null, null, total);
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
            book.takeBackAll(registration, now);
            book.log(What.WITHDRAWN, wish, registration, null, null, had);
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

    /** Those for whom the event is no longer wait no more; the seats that they have stay. */
    void dismiss(List<UUID> organisations, Instant now) {
        wish = Reason.NOT_OF_NETWORK;
        book.waiting()
                .filter(each -> organisations.contains(each.organisationId))
                .toList()
                .forEach(each -> quitParty(each, now));
        settle(now);
    }

    /** One member goes; the others wait on for what they want, led by the next one. */
    private void quitParty(Registration registration, Instant now) {
        int wanted = registration.wanted;
        WaitingParty party = book.party(registration.partyId);
        if (book.members(party).size() == 1) {
            party.state = WaitingParty.State.LEFT;
            book.offersOf(party).forEach(offer -> book.revoke(offer, wish, now));
        }
        registration.stopWaiting(now);
        book.takeBackUnwanted(party);
        book.log(What.LEFT, wish, registration, party, null, wanted);
        book.members(party).stream()
                .findFirst()
                .filter(next -> party.leaderId.equals(registration.organisationId))
                .ifPresent(next -> party.leaderId = next.organisationId);
    }

    public void accept(SeatOffer offer, Instant now) {
        book.event.refuseIfStarted(now);
        offer.refuseUnlessOpen(now);
        WaitingParty party = book.party(offer.partyId);
        book.close(offer, SeatOffer.State.ACCEPTED, now);
        book.give(party, offer.seats, What.ACCEPTED, Reason.of(offer.reason), offer, now);
        settle(now);
    }

    /**
     * Who declines for some of a group leaves it; the others keep what is offered as far as it is theirs.
     *
     * @param organisations for whom it is declined; none of the party: by an agent, for those registered at the counter
     * @param stay          wait on, behind everybody else: only for the whole party
     */
    public void decline(SeatOffer offer, List<UUID> organisations, boolean stay, Instant now) {
        offer.refuseUnlessOpen(now);
        WaitingParty party = book.party(offer.partyId);
        List<Registration> those = answering(party, organisations);
        DomainException.refuseIf(those.isEmpty(), EventProblem.NOT_WAITING);
        if (those.size() < book.members(party).size()) {
            DomainException.refuseIf(stay, EventProblem.GROUP_TOGETHER);
            those.forEach(member -> quitParty(member, now));
        } else {
            decline(offer, party, stay, now);
        }
        settle(now);
    }

    private List<Registration> answering(WaitingParty party, List<UUID> organisations) {
        List<Registration> own = book.members(party).stream()
                .filter(member -> organisations.contains(member.organisationId))
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        atCounter(true);
        return book.members(party).stream().filter(Registration::isAtCounter).toList();
    }

    private void decline(SeatOffer offer, WaitingParty party, boolean stay, Instant now) {
        book.close(offer, SeatOffer.State.DECLINED, now);
        book.logEach(What.DECLINED, wish, party, offer);
        if (stay) {
            party.goToTheEnd(now);
            book.members(party).forEach(Registration::becomeWaiting);
        } else {
            book.dissolve(party, WaitingParty.State.LEFT, now);
        }
    }

    /** Another worker takes one of its seats. */
    public void transferred(Registration registration, Instant now) {
        registration.refuseIfNotInForce();
        book.event.refuseIfStarted(now);
        registration.changed(now);
        book.log(What.TRANSFERRED, wish, registration, null, null, 1);
    }

    private void settle(Instant now) {
        new Serving(book, now).settle();
    }
}
