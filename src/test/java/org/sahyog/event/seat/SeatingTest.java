package org.sahyog.event.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.event.Drafts;
import org.sahyog.event.SeatPolicy;
import org.sahyog.event.kept.KeptSeats;
import org.sahyog.event.seat.SeatChange.Reason;
import org.sahyog.event.seat.SeatChange.What;
import org.sahyog.shared.problem.DomainException;

@DisplayName("What can happen to the seats of an event")
class SeatingTest {
    private static final SeatPolicy POLICY = new SeatPolicy(60, 120, 90, 1);
    private static final List<String> WOMEN_MICRO = List.of("WOMEN_OWNED", "MICRO");

    private final UUID asha = UUID.randomUUID();
    private final UUID bilal = UUID.randomUUID();
    private final UUID chitra = UUID.randomUUID();
    private final UUID dinesh = UUID.randomUUID();

    @Test
    @DisplayName("a member that withdraws while the group has an offer leaves the others theirs; its seats go on")
    void memberWithdrawsWhileOffered() {
        Hall hall = hall(3);
        ask(hall, asha, 3, IfFull.WAIT);
        group(hall, bilal, 2, chitra, 1);
        ask(hall, dinesh, 1, IfFull.WAIT);
        withdraw(hall, asha);
        assertThat(hall.offerTo(chitra).seats).isEqualTo(3);

        withdraw(hall, chitra);
        assertThat(hall.offerTo(bilal).seats).isEqualTo(2);
        assertThat(hall.offerTo(dinesh).seats).isOne();
        accept(hall, bilal);
        assertThat(hall.of(bilal).seats).isEqualTo(2);
    }

    @Test
    @DisplayName("for whom it is no longer, wait no more, with an offer or without; their seats stay, the others go on")
    void dismissed() {
        Hall hall = hall(3);
        ask(hall, asha, 3, IfFull.WAIT);
        group(hall, bilal, 1, chitra, 1);
        ask(hall, dinesh, 2, IfFull.WAIT);
        withdraw(hall, asha);
        assertThat(hall.offerTo(bilal).seats).isEqualTo(2);
        hall.change(seating -> seating.dismiss(List.of(bilal, asha), hall.now));
        assertThat(hall.offerTo(chitra).seats).isOne();
        assertThat(hall.offerTo(dinesh).seats).isEqualTo(2);
        assertThat(hall.of(bilal)).isNull();
        accept(hall, dinesh);
        hall.change(seating -> seating.dismiss(List.of(dinesh, chitra), hall.now));
        assertThat(hall.of(dinesh).seats).isEqualTo(2);
        assertThat(hall.offerTo(chitra)).isNull();
        assertThat(hall.log.get(hall.log.size() - 1).reason()).isEqualTo(SeatChange.Reason.NOT_OF_NETWORK);
    }

    @Test
    @DisplayName("where the leader leaves the next one leads, and the place stays")
    void leaderLeaves() {
        Hall hall = hall(2);
        ask(hall, asha, 2, IfFull.WAIT);
        group(hall, bilal, 1, chitra, 1);
        ask(hall, dinesh, 1, IfFull.WAIT);
        WaitingParty group = hall.partyOf(bilal);
        withdraw(hall, bilal);
        assertThat(group.leaderId).isEqualTo(chitra);
        change(hall, asha, 1);
        assertThat(hall.offerTo(chitra)).isNotNull();
        assertThat(hall.offerTo(dinesh)).isNull();
    }

    @Test
    @DisplayName("a party that splits is served twice, and keeps its place between")
    void splitServedTwice() {
        Hall hall = hall(3);
        ask(hall, asha, 2, IfFull.WAIT);
        ask(hall, bilal, 3, IfFull.SPLIT);
        ask(hall, chitra, 1, IfFull.WAIT);
        assertThat(hall.of(bilal).seats).isOne();
        change(hall, asha, 1);
        assertThat(hall.offerTo(bilal).reason.name()).isEqualTo("PART");
        assertThat(hall.log.get(hall.log.size() - 1).seats())
                .as("offered, by the log")
                .isOne();
        accept(hall, bilal);
        withdraw(hall, asha);
        assertThat(hall.offerTo(bilal).seats).isOne();
        accept(hall, bilal);
        assertThat(hall.of(bilal).seats).isEqualTo(3);
        assertThat(hall.offerTo(chitra)).isNull();
    }

    @Test
    @DisplayName("seats that free up while a part is offered are offered to the same party when it has accepted")
    void restOfferedAfterAcceptance() {
        Hall hall = hall(3);
        ask(hall, asha, 3, IfFull.WAIT);
        ask(hall, bilal, 2, IfFull.SPLIT);
        change(hall, asha, 2);
        change(hall, asha, 1);
        SeatOffer part = hall.offerTo(bilal);
        assertThat(part.seats).isOne();
        accept(hall, bilal);
        assertThat(hall.offerTo(bilal))
                .isNotSameAs(part)
                .extracting(offer -> offer.seats)
                .isEqualTo(1);
    }

    @Test
    @DisplayName("an offer ends with an earlier start, and the clock knows")
    void earlierStartCutsTheOffer() {
        Hall hall = hall(1);
        ask(hall, asha, 1, IfFull.WAIT);
        ask(hall, bilal, 1, IfFull.WAIT);
        withdraw(hall, asha);
        SeatOffer offer = hall.offerTo(bilal);
        Instant start = hall.now.plus(Duration.ofMinutes(40));
        hall.move(start);
        assertThat(offer.expiresAt).isEqualTo(start);
        hall.pass(Duration.ofMinutes(40));
        assertThat(offer.state).isEqualTo(SeatOffer.State.EXPIRED);
        assertThat(hall.seats.held()).isZero();
    }

    @Test
    @DisplayName("nobody declines for an organisation that is not of the party")
    void declineForNobody() {
        Hall hall = hall(1);
        ask(hall, asha, 1, IfFull.WAIT);
        ask(hall, bilal, 1, IfFull.WAIT);
        withdraw(hall, asha);
        SeatOffer offer = hall.offerTo(bilal);
        assertThatThrownBy(() -> hall.change(seating -> seating.decline(offer, List.of(chitra), false, hall.now)))
                .isInstanceOf(DomainException.class);
        assertThat(hall.offerTo(bilal)).isSameAs(offer);
    }

    @Test
    @DisplayName("who declines and stays goes behind everybody, also behind those without priority")
    void declineWithStayGoesBehind() {
        Hall hall = hall(1);
        ask(hall, asha, 1, IfFull.WAIT);
        ask(hall, bilal, 1, IfFull.WAIT);
        ask(hall, chitra, 1, IfFull.WAIT);
        WaitingParty second = hall.partyOf(chitra);
        hall.change(seating -> seating.course().prioritise(second, 5, "It was made for her", dinesh, hall.now));
        withdraw(hall, asha);
        SeatOffer offer = hall.offerTo(chitra);
        hall.change(seating -> seating.decline(offer, List.of(chitra), true, hall.now));
        assertThat(hall.offerTo(chitra)).isNull();
        assertThat(hall.offerTo(bilal)).isNotNull();
        assertThat(hall.of(chitra).state).isEqualTo(RegistrationState.WAITLISTED);
    }

    @Test
    @DisplayName("a group that is not complete when the event begins, or is cancelled, is over")
    void formingGroupEnds() {
        for (boolean cancelled : new boolean[] {true, false}) {
            Hall hall = hall(4);
            WaitingParty group = begin(hall, asha, 1);
            join(hall, group, bilal, 2);
            hall.end(cancelled);
            assertThat(group.state).isEqualTo(WaitingParty.State.ENDED);
            assertThat(hall.registrations)
                    .allSatisfy(each -> assertThat(each.state).isEqualTo(RegistrationState.CANCELLED));
            assertThat(hall.log.subList(2, 4))
                    .allSatisfy(line -> assertThat(line.reason())
                            .isEqualTo(cancelled ? Reason.EVENT_CANCELLED : Reason.EVENT_STARTED));
        }
    }

    @Test
    @DisplayName("who has seats and wants more than the event has together with them is refused at once")
    void neverServed() {
        Hall hall = hall(3);
        ask(hall, asha, 2, IfFull.WAIT);
        assertThatThrownBy(() -> ask(hall, asha, 2, IfFull.WAIT)).hasMessageContaining("can never be had together");
        assertThatThrownBy(() -> ask(hall, bilal, 4, IfFull.SPLIT)).hasMessageContaining("can never be had together");
        WaitingParty group = begin(hall, bilal, 2);
        assertThatThrownBy(() -> join(hall, group, chitra, 2)).hasMessageContaining("can never be had together");
        join(hall, group, chitra, 1);
        hall.resize(2);
        assertThatThrownBy(() -> hall.change(seating -> seating.complete(group, hall.now)))
                .hasMessageContaining("can never be had together");
    }

    @Test
    @DisplayName("where the capacity falls below what a party waits for its wait is over, with the reason")
    void capacityFallsBelowAWish() {
        Hall hall = hall(5);
        ask(hall, asha, 1, IfFull.WAIT);
        ask(hall, bilal, 5, IfFull.WAIT);
        ask(hall, chitra, 4, IfFull.SPLIT);
        hall.resize(4);
        assertThat(hall.of(bilal)).isNull();
        assertThat(hall.log).anySatisfy(line -> {
            assertThat(line.what()).isEqualTo(What.ENDED);
            assertThat(line.reason()).isEqualTo(Reason.CAPACITY_LOWERED);
        });
        assertThat(hall.offerTo(chitra).seats).isEqualTo(3);
    }

    @Test
    @DisplayName("of kept seats a part that is offered uses that part only, not all that is wanted")
    void partOfferedUsesKeptSeatsInPart() {
        Hall hall = new Hall(3, POLICY, List.of(new KeptSeats(3, WOMEN_MICRO, 3)), start(), Drafts.NOW);
        ask(hall, asha, 3, IfFull.WAIT, WOMEN_MICRO);
        ask(hall, bilal, 3, IfFull.SPLIT, WOMEN_MICRO);
        ask(hall, chitra, 1, IfFull.WAIT, List.of());
        change(hall, asha, 2);
        assertThat(hall.offerTo(bilal).seats).isOne();
        change(hall, asha, 1);
        assertThat(hall.offerTo(chitra))
                .as("a kept seat given back is kept again")
                .isNull();
    }

    @Test
    @DisplayName("a party that wants fewer keeps what is offered to it, as far as it still wants it")
    void wantsFewerThanBefore() {
        Hall hall = hall(3);
        ask(hall, asha, 3, IfFull.WAIT);
        ask(hall, bilal, 3, IfFull.SPLIT);
        change(hall, asha, 1);
        change(hall, bilal, 2);
        assertThat(hall.offerTo(bilal).seats).isEqualTo(2);
        change(hall, bilal, 1);
        assertThat(hall.offerTo(bilal).seats).isOne();
    }

    @Test
    @DisplayName(
            "an offer that ends because its party goes is told as such, and the log ends with the seats as they are")
    void withdrawalRevokesTheOffer() {
        Hall hall = hall(1);
        ask(hall, asha, 1, IfFull.WAIT);
        ask(hall, bilal, 1, IfFull.WAIT);
        withdraw(hall, asha);
        SeatOffer offer = hall.offerTo(bilal);
        withdraw(hall, bilal);
        assertThat(offer.state).isEqualTo(SeatOffer.State.REVOKED);
        assertThat(hall.log).anySatisfy(line -> {
            assertThat(line.what()).isEqualTo(What.REVOKED);
            assertThat(line.offer()).isSameAs(offer);
        });
        assertThat(hall.log.get(hall.log.size() - 1).held()).isZero();
        assertThatThrownBy(() -> hall.change(seating -> seating.accept(offer, hall.now)))
                .hasMessageContaining("was taken back");
    }

    @Test
    @DisplayName("more seats for a registration are a change of it; it is made only once")
    void madeOnce() {
        Hall hall = hall(9);
        ask(hall, asha, 1, IfFull.WAIT);
        ask(hall, asha, 1, IfFull.WAIT);
        group(hall, bilal, 1, chitra, 1);
        assertThat(hall.made).containsExactlyInAnyOrder(asha, bilal, chitra);
    }

    @Test
    @DisplayName("who waits because the seats are too few is not told that others wait")
    void reasonForWaiting() {
        Hall hall = hall(3);
        ask(hall, asha, 2, IfFull.WAIT);
        ask(hall, bilal, 2, IfFull.WAIT);
        ask(hall, chitra, 1, IfFull.WAIT);
        assertThat(reasonForWaiting(hall, bilal)).isEqualTo(Reason.NOT_ENOUGH_SEATS);
        assertThat(reasonForWaiting(hall, chitra)).isEqualTo(Reason.OTHERS_WAIT);
    }

    @Test
    @DisplayName("seats that are gathered without end go on when gathering ends for good, by the clock alone")
    void gatheringEndsForGood() {
        Hall hall = heldForAGroupAtItsLastSkip();
        hall.pass(Duration.between(hall.now, start().minus(Duration.ofMinutes(60))));
        assertThat(hall.offerTo(dinesh)).isNotNull();
        assertThat(hall.of(bilal))
                .as("passed over as often as may be: its wait is over")
                .isNull();
    }

    @Test
    @DisplayName("and when an earlier start brings that moment nearer")
    void gatheringEndsEarlier() {
        Hall hall = heldForAGroupAtItsLastSkip();
        hall.move(hall.now.plus(Duration.ofMinutes(70)));
        assertThat(hall.offerTo(dinesh)).isNull();
        hall.pass(Duration.ofMinutes(10));
        assertThat(hall.offerTo(dinesh)).isNotNull();
    }

    @Test
    @DisplayName("seats that were gathered long enough are not gathered again when some of them have gone on")
    void oneWindowForTheSameSeats() {
        Hall hall = hall(4);
        ask(hall, asha, 2, IfFull.WAIT);
        group(hall, bilal, 2, chitra, 2);
        hall.pass(Duration.ofMinutes(90));
        ask(hall, dinesh, 1, IfFull.WAIT);
        assertThat(hall.of(dinesh).seats).isOne();
        assertThat(hall.partyOf(bilal).skips).isOne();
        assertThat(hall.partyOf(bilal).gatheringUntil).isBeforeOrEqualTo(hall.now);
    }

    /** Bilal and Chitra want two, one is there; Dinesh waits behind and was let pass once before. */
    private Hall heldForAGroupAtItsLastSkip() {
        Hall hall = hall(2);
        ask(hall, asha, 1, IfFull.WAIT);
        group(hall, bilal, 1, chitra, 1);
        hall.pass(Duration.ofMinutes(90));
        ask(hall, dinesh, 1, IfFull.WAIT);
        withdraw(hall, dinesh);
        hall.pass(Duration.ofMinutes(90));
        ask(hall, dinesh, 1, IfFull.WAIT);
        assertThat(hall.partyOf(bilal).skips).isOne();
        assertThat(hall.of(dinesh).seats).isZero();
        return hall;
    }

    private static Hall hall(int capacity) {
        return new Hall(capacity, POLICY, List.of(), start(), Drafts.NOW);
    }

    private static Instant start() {
        return Drafts.published(Drafts.usual()).startsAt();
    }

    private static void ask(Hall hall, UUID organisation, int seats, IfFull ifFull) {
        ask(hall, organisation, seats, ifFull, List.of());
    }

    private static void ask(Hall hall, UUID organisation, int seats, IfFull ifFull, List<String> met) {
        hall.now = hall.now.plusMillis(1);
        Registration present = hall.of(organisation);
        Registration registration =
                present == null ? Registration.of(hall.event, organisation, null, null, hall.now) : present;
        registration.meeting(met.toArray(String[]::new));
        hall.change(seating -> seating.ask(registration, seats, ifFull, hall.now));
    }

    private static WaitingParty begin(Hall hall, UUID leader, int seats) {
        WaitingParty group = WaitingParty.forming(hall.event, leader, leader, hall.now);
        join(hall, group, leader, seats);
        return group;
    }

    private static void join(Hall hall, WaitingParty group, UUID member, int seats) {
        hall.now = hall.now.plusMillis(1);
        Registration registration = Registration.of(hall.event, member, null, null, hall.now);
        hall.change(seating -> seating.join(group, registration, seats, hall.now));
    }

    private static void group(Hall hall, UUID leader, int seats, UUID member, int more) {
        WaitingParty group = begin(hall, leader, seats);
        join(hall, group, member, more);
        hall.now = hall.now.plusMillis(1);
        hall.change(seating -> seating.complete(group, hall.now));
    }

    private static void change(Hall hall, UUID organisation, int total) {
        hall.change(seating -> seating.shrink(hall.of(organisation), total, hall.now));
    }

    private static void withdraw(Hall hall, UUID organisation) {
        hall.change(seating -> seating.withdraw(hall.of(organisation), hall.now));
    }

    private static void accept(Hall hall, UUID organisation) {
        SeatOffer offer = hall.offerTo(organisation);
        hall.change(seating -> seating.accept(offer, hall.now));
    }

    private static Reason reasonForWaiting(Hall hall, UUID organisation) {
        return hall.log.stream()
                .filter(line -> line.what() == What.WAITLISTED && organisation.equals(line.organisation()))
                .findFirst()
                .orElseThrow()
                .reason();
    }
}
