package org.sahyog.event.seat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Event;
import org.sahyog.event.EventSeats;
import org.sahyog.event.kept.KeptSeats;
import org.sahyog.event.seat.SeatChange.Reason;
import org.sahyog.event.seat.SeatChange.What;
import org.sahyog.event.turn.Claim;

/** Who has seats, who waits and what is offered in one event; and what has been changed of it, to be logged. */
final class SeatBook {
    final Event event;
    final EventSeats seats;
    final List<KeptSeats> kept;
    final SeatTimes times;
    private final List<WaitingParty> parties;
    private final List<Registration> registrations;
    private final List<SeatOffer> offers;
    private final List<SeatChange> changes = new ArrayList<>();
    private @Nullable Instant gatheringUntil;

    /**
     * @param parties       those in line, and groups that are not complete yet
     * @param registrations their members, and while seats are kept everyone who has seats
     * @param offers        the open ones
     */
    SeatBook(
            Event event,
            EventSeats seats,
            List<WaitingParty> parties,
            List<Registration> registrations,
            List<SeatOffer> offers,
            List<KeptSeats> kept) {
        this.event = event;
        this.seats = seats;
        this.parties = new ArrayList<>(parties);
        this.registrations = new ArrayList<>(registrations);
        this.offers = new ArrayList<>(offers);
        this.kept = kept;
        this.times = new SeatTimes(event, seats);
        gatherOn();
    }

    /** Until when seats are gathered: as before this deed, also when the group that began it is gone since. */
    @Nullable
    Instant gatheringUntil() {
        return gatheringUntil;
    }

    /** The gathering goes on as long as it is for anybody. */
    void gatherOn() {
        gatheringUntil = parties.stream()
                .filter(WaitingParty::isGathering)
                .map(party -> Objects.requireNonNull(party.gatheringUntil))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    void include(Registration registration) {
        if (!registrations.contains(registration)) {
            registrations.add(registration);
        }
    }

    void include(WaitingParty party) {
        if (!parties.contains(party)) {
            parties.add(party);
        }
    }

    void promise(SeatOffer offer) {
        offers.add(offer);
        seats.hold(offer.seats);
        times.watch(offer);
    }

    /** Its seats are no longer promised; who accepts takes them next. */
    void close(SeatOffer offer, SeatOffer.State how, Instant now) {
        offer.close(how, now);
        offers.remove(offer);
        seats.release(offer.seats);
    }

    void revoke(SeatOffer offer, Reason reason, Instant now) {
        close(offer, SeatOffer.State.REVOKED, now);
        logEach(What.REVOKED, reason, party(offer.partyId), offer);
    }

    /** No more is promised to a party than it still wants. */
    void takeBackUnwanted(WaitingParty party) {
        int wanted = wanted(party);
        for (SeatOffer offer : offersOf(party)) {
            int back = Math.max(0, offer.seats - wanted);
            offer.seats -= back;
            seats.release(back);
        }
    }

    /** What the event does not have goes first. */
    void takeBack(Registration registration, int fewer, Instant now) {
        int beyond = Math.min(fewer, registration.beyond);
        seats.giveBackBeyond(beyond);
        seats.giveBack(fewer - beyond);
        registration.giveBack(fewer, beyond, now);
    }

    /** It is over. */
    void takeBackAll(Registration registration, Instant now) {
        seats.giveBackBeyond(registration.beyond);
        seats.giveBack(registration.seats - registration.beyond);
        registration.cancel(now);
    }

    void give(WaitingParty party, int got, What what, Reason reason, @Nullable SeatOffer offer, Instant now) {
        seats.take(got);
        int left = got;
        for (Registration member : members(party)) {
            int own = Math.min(left, member.wanted);
            member.seat(own, now);
            left -= own;
            log(what, reason, member, party, offer, own);
        }
        party.state = members(party).isEmpty() ? WaitingParty.State.SEATED : WaitingParty.State.WAITING;
    }

    /** Nobody of the party waits any more. */
    void dissolve(WaitingParty party, WaitingParty.State how, Instant now) {
        members(party).forEach(member -> member.stopWaiting(now));
        party.state = how;
        party.gatheringUntil = null;
    }

    List<WaitingParty> line() {
        return parties.stream()
                .filter(WaitingParty::isInLine)
                .sorted(WaitingParty.IN_LINE)
                .toList();
    }

    /** Those in line, and groups that are not complete yet. */
    List<WaitingParty> unfinished() {
        return parties.stream().filter(WaitingParty::isUnfinished).toList();
    }

    List<Registration> members(WaitingParty party) {
        return registrations.stream()
                .filter(each -> each.isWaiting() && party.id.equals(each.partyId))
                .toList();
    }

    int wanted(WaitingParty party) {
        return members(party).stream().mapToInt(Registration::wanted).sum();
    }

    /** More seats than the event has, with those that it has already: it can never have them all. */
    boolean isTooLarge(WaitingParty party) {
        int had = members(party).stream().mapToInt(Registration::seats).sum();
        return had + wanted(party) > seats.capacity();
    }

    /** What of its wishes was promised to the party, member by member. */
    Stream<Claim> promised(SeatOffer offer) {
        List<Claim> claims = new ArrayList<>();
        int left = offer.seats;
        for (Registration member : members(party(offer.partyId))) {
            Claim wish = member.wish();
            int own = Math.min(left, wish.seats());
            claims.add(new Claim(own, wish.met()));
            left -= own;
        }
        return claims.stream();
    }

    Stream<Registration> waiting() {
        return registrations.stream().filter(Registration::isWaiting);
    }

    Stream<Registration> seated() {
        return registrations.stream().filter(Registration::hasSeats);
    }

    List<SeatOffer> openOffers() {
        return List.copyOf(offers);
    }

    List<SeatOffer> offersOf(WaitingParty party) {
        return offers.stream().filter(each -> each.partyId.equals(party.id)).toList();
    }

    WaitingParty party(@Nullable UUID id) {
        return parties.stream().filter(each -> each.id.equals(id)).findFirst().orElseThrow();
    }

    void log(
            What what,
            Reason reason,
            @Nullable Registration registration,
            @Nullable WaitingParty party,
            @Nullable SeatOffer offer,
            int count) {
        changes.add(SeatChange.of(what, reason, registration, party, offer, count, Map.of(), seats));
    }

    void log(What what, Reason reason, @Nullable WaitingParty party, Map<String, Object> arguments) {
        int count = party == null ? 0 : wanted(party);
        changes.add(SeatChange.of(what, reason, null, party, null, count, arguments, seats));
    }

    /** One line for each organisation of the party: with what is offered to it, else with what it waits for. */
    void logEach(What what, Reason reason, WaitingParty party, @Nullable SeatOffer offer) {
        int left = offer == null ? wanted(party) : offer.seats;
        for (Registration member : members(party)) {
            int own = Math.min(left, member.wanted);
            log(what, reason, member, party, offer, own);
            left -= own;
        }
    }

    List<SeatChange> changes() {
        return List.copyOf(changes);
    }

    List<Object> people() {
        return Stream.concat(parties.stream(), registrations.stream())
                .map(Object.class::cast)
                .toList();
    }
}
