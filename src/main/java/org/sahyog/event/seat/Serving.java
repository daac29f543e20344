package org.sahyog.event.seat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.seat.SeatChange.Reason;
import org.sahyog.event.seat.SeatChange.What;
import org.sahyog.event.turn.Claim;
import org.sahyog.event.turn.Kept;
import org.sahyog.event.turn.Room;
import org.sahyog.event.turn.Step;
import org.sahyog.event.turn.Waiting;
import org.sahyog.event.turn.WaitingList;

/** Serves the line of an event until nobody who waits can use a free seat. */
final class Serving {
    private final SeatBook book;
    private final @Nullable WaitingParty newcomer;
    private final What seated;
    private final Reason wish;
    private final Instant now;

    Serving(SeatBook book, Instant now) {
        this(book, null, What.SEATED, Reason.OWN_WISH, now);
    }

    /**
     * @param newcomer who has just asked, by {@code wish}, and is here to take the seats, which is told as {@code seated}; everybody else gets
     *                 an offer
     */
    Serving(SeatBook book, @Nullable WaitingParty newcomer, What seated, Reason wish, Instant now) {
        this.book = book;
        this.newcomer = newcomer;
        this.seated = seated;
        this.wish = wish;
        this.now = now;
    }

    void settle() {
        List<Step> steps = next();
        while (!steps.isEmpty()) {
            steps.forEach(this::take);
            book.gatherOn();
            steps = next();
        }
        book.gatherOn();
        book.seats.countWaiting(
                (int) book.line().stream().filter(WaitingParty::isWaiting).count());
    }

    private List<Step> next() {
        return book.event.takesSeats(now) ? waitingList().next(now) : List.of();
    }

    int availableTo(WaitingParty party) {
        return waitingList().availableTo(party.id);
    }

    /** Nobody who waits is passed, and no seat that is kept for others is taken, as long as it may still be theirs. */
    boolean hasRoomAtTheDoor(Registration registration) {
        if (!book.event.takesSeats(now)) {
            return book.seats.free() > 0;
        }
        return book.line().stream().noneMatch(WaitingParty::isWaiting)
                && room().availableTo(new Claim(1, registration.had().met())) > 0;
    }

    private void take(Step step) {
        WaitingParty party = book.party(step.party());
        if (step instanceof Step.Offer offer) {
            offer(party, offer);
        } else if (step instanceof Step.Gather gather) {
            gather(party, gather.until());
        } else if (step instanceof Step.Rest) {
            party.gatheringUntil = null;
        } else if (step instanceof Step.Skip) {
            party.skip();
            Map<String, Object> credit = Map.of("skips", party.skips, "most", book.seats.mostSkips());
            book.log(What.SKIPPED, Reason.TOO_FEW_FOR_GROUP, party, credit);
        } else {
            book.logEach(What.ENDED, Reason.TOO_LATE_FOR_GROUP, party, null);
            book.dissolve(party, WaitingParty.State.ENDED, now);
        }
    }

    /** A window that is over already is not worth a word: others pass at once. */
    private void gather(WaitingParty party, Instant until) {
        party.gatheringUntil = until;
        book.times.watch(party);
        if (now.isBefore(until)) {
            book.log(What.GATHERING, Reason.GROUP_GATHERED, party, Map.of("until", until));
        }
    }

    private void offer(WaitingParty party, Step.Offer step) {
        if (party.equals(newcomer)) {
            book.give(party, step.seats(), seated, reason(step), null, now);
            return;
        }
        SeatOffer offer = SeatOffer.of(party, step, book.times.clock().latest(now, book.event.startsAt()), now);
        book.promise(offer);
        party.state = WaitingParty.State.OFFERED;
        party.gatheringUntil = null;
        book.members(party).forEach(Registration::becomeOffered);
        book.logEach(What.OFFERED, Reason.of(step.reason()), party, offer);
    }

    private Reason reason(Step.Offer step) {
        if (step.reason() != Step.Reason.NEXT_IN_LINE) {
            return Reason.of(step.reason());
        }
        return wish == Reason.AT_COUNTER ? wish : Reason.SEATS_LEFT;
    }

    private WaitingList waitingList() {
        List<Waiting> line = book.line().stream()
                .filter(WaitingParty::isWaiting)
                .map(this::waiting)
                .toList();
        Duration gather = Duration.ofMinutes(book.seats.gatherMinutes());
        return new WaitingList(
                room(),
                line,
                book.gatheringUntil(),
                new WaitingList.Policy(gather, book.seats.mostSkips(), book.times.gatheringEnds()));
    }

    private Waiting waiting(WaitingParty party) {
        List<Claim> claims =
                book.members(party).stream().map(Registration::wish).toList();
        return new Waiting(party.id, claims, party.splits, party.priority > 0, party.skips, party.gatheringUntil);
    }

    private Room room() {
        List<Kept> kept = book.kept.stream()
                .filter(each -> now.isBefore(book.event.time().daysBefore(each.daysBefore())))
                .map(each -> new Kept(each.seats(), Set.copyOf(each.criteria())))
                .toList();
        return Room.of(book.seats.free(), kept, kept.isEmpty() ? List.of() : had());
    }

    private List<Claim> had() {
        Stream<Claim> promised = book.openOffers().stream().flatMap(book::promised);
        return Stream.concat(book.seated().map(Registration::had), promised).toList();
    }
}
