package org.sahyog.event.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.event.turn.Step.End;
import org.sahyog.event.turn.Step.Gather;
import org.sahyog.event.turn.Step.Offer;
import org.sahyog.event.turn.Step.Reason;
import org.sahyog.event.turn.Step.Rest;
import org.sahyog.event.turn.Step.Skip;
import org.sahyog.event.turn.WaitingList.Policy;

@DisplayName("Whose turn it is")
class WaitingListTest {
    private static final Instant NOW = Instant.parse("2027-01-01T06:00:00Z");
    private static final Instant LATE = Instant.parse("2027-02-09T06:00:00Z");
    private static final Policy POLICY = new Policy(Duration.ofHours(6), 2, LATE);
    private static final Set<String> NOTHING = Set.of();
    private static final Set<String> WOMEN = Set.of("WOMEN_OWNED", "MICRO");
    private static final Kept THREE_FOR_WOMEN = new Kept(3, WOMEN);

    @Test
    @DisplayName("first come, first offered, as far as the seats go")
    void inOrder() {
        Waiting first = single();
        Waiting second = single();
        Waiting third = single();
        assertThat(open(2, first, second, third).next(NOW))
                .containsExactly(
                        new Offer(first.party(), 1, Reason.NEXT_IN_LINE),
                        new Offer(second.party(), 1, Reason.NEXT_IN_LINE));
    }

    @Test
    @DisplayName("who goes first by a decision is offered with that reason")
    void priority() {
        Waiting first = new Waiting(UUID.randomUUID(), claims(1), false, true, 0, null);
        assertThat(open(1, first).next(NOW)).containsExactly(new Offer(first.party(), 1, Reason.PRIORITY));
    }

    @Test
    @DisplayName("for a group ahead seats are gathered, and nobody passes it meanwhile")
    void gathers() {
        Waiting group = group(4, 0, null);
        Waiting single = single();
        assertThat(open(1, group, single).next(NOW))
                .containsExactly(new Gather(group.party(), NOW.plus(Duration.ofHours(6))));
        Waiting gathering = group(4, 0, NOW.plusSeconds(1));
        assertThat(open(1, gathering, single).next(NOW)).isEmpty();
        assertThat(open(4, gathering, single).next(NOW))
                .containsExactly(new Offer(gathering.party(), 4, Reason.NEXT_IN_LINE));
    }

    @Test
    @DisplayName("when the seats were gathered long enough the single passes, and the group is told")
    void passes() {
        Waiting group = group(4, 0, NOW);
        Waiting single = single();
        assertThat(open(1, group, single).next(NOW))
                .containsExactly(new Skip(group.party()), new Offer(single.party(), 1, Reason.GROUP_PASSED));
    }

    @Test
    @DisplayName("a group is not passed over when nobody behind it could use the seats")
    void noEmptySkip() {
        Waiting group = group(4, 0, NOW);
        assertThat(open(1, group).next(NOW)).isEmpty();
        assertThat(open(1, group, group(2, 0, NOW)).next(NOW)).isEmpty();
    }

    @Test
    @DisplayName("after so many skips the seats wait for the group, until it is too late to gather")
    void bounded() {
        Waiting group = group(4, 2, NOW);
        Waiting single = single();
        assertThat(open(1, group, single).next(NOW)).isEmpty();
        assertThat(open(1, group, single).next(LATE))
                .containsExactly(new End(group.party()), new Offer(single.party(), 1, Reason.GROUP_PASSED));
    }

    @Test
    @DisplayName("a group is not passed over in vain: another behind it would hold the seats in turn")
    void heldInTurn() {
        assertThat(open(1, group(4, 0, NOW), group(3, 2, NOW), single()).next(NOW))
                .isEmpty();
    }

    @Test
    @DisplayName("who takes a kept seat behind a group that is passed has it because it is kept")
    void keptBehindPassed() {
        Waiting group = group(4, 0, NOW);
        Waiting single = single();
        Waiting woman = new Waiting(UUID.randomUUID(), List.of(new Claim(1, WOMEN)), false, false, 0, null);
        WaitingList list = list(Room.of(2, List.of(new Kept(1, WOMEN)), List.of()), group, single, woman);
        assertThat(list.next(NOW))
                .containsExactly(
                        new Skip(group.party()),
                        new Offer(single.party(), 1, Reason.GROUP_PASSED),
                        new Offer(woman.party(), 1, Reason.KEPT_SEAT));
    }

    @Test
    @DisplayName("all groups share one window, so that no seat stands idle longer")
    void oneWindow() {
        Waiting first = group(4, 0, NOW.plusSeconds(60));
        Waiting second = group(3, 0, null);
        assertThat(open(1, first, second, single()).next(NOW))
                .containsExactly(new Gather(second.party(), NOW.plusSeconds(60)));
        Waiting single = single();
        assertThat(open(1, group(4, 0, NOW), group(3, 0, NOW), single).next(NOW))
                .hasSize(3)
                .last()
                .isEqualTo(new Offer(single.party(), 1, Reason.GROUP_PASSED));
    }

    @Test
    @DisplayName("who passes passes all groups at once, also one that begins to gather when the window is over")
    void noSkipInVain() {
        Waiting first = group(4, 0, NOW);
        Waiting second = group(3, 0, null);
        Waiting single = single();
        assertThat(open(1, first, second, single).next(NOW))
                .containsExactly(
                        new Skip(first.party()),
                        new Gather(second.party(), NOW),
                        new Skip(second.party()),
                        new Offer(single.party(), 1, Reason.GROUP_PASSED));
    }

    @Test
    @DisplayName(
            "a group for which some of its seats are kept is not passed either, while another ahead holds the rest")
    void gathersKeptSeatsToo() {
        Waiting first = group(3, 0, NOW.plusSeconds(60));
        Waiting women = new Waiting(UUID.randomUUID(), List.of(new Claim(2, WOMEN)), false, false, 0, null);
        Waiting woman = new Waiting(UUID.randomUUID(), List.of(new Claim(1, WOMEN)), false, false, 0, null);
        WaitingList list = list(Room.of(2, List.of(new Kept(1, WOMEN)), List.of()), first, women, woman);
        assertThat(list.next(NOW)).containsExactly(new Gather(women.party(), NOW.plusSeconds(60)));
    }

    @Test
    @DisplayName("where no seat is left for it a group stops gathering")
    void rests() {
        Waiting group = group(4, 0, NOW.plusSeconds(60));
        assertThat(open(0, group).next(NOW)).containsExactly(new Rest(group.party()));
    }

    @Test
    @DisplayName("who agreed to it takes a part and waits for the rest")
    void splits() {
        Waiting splitting = new Waiting(UUID.randomUUID(), claims(3), true, false, 0, null);
        Waiting single = single();
        assertThat(open(2, splitting, single).next(NOW)).containsExactly(new Offer(splitting.party(), 2, Reason.PART));
        assertThat(open(0, splitting).next(NOW)).isEmpty();
    }

    @Test
    @DisplayName("kept seats go to whom they are kept for, past those ahead, with that reason")
    void keptSeats() {
        Waiting other = single();
        Waiting woman = new Waiting(UUID.randomUUID(), List.of(new Claim(1, WOMEN)), false, false, 0, null);
        WaitingList list = list(Room.of(3, List.of(THREE_FOR_WOMEN), List.of()), other, woman);
        assertThat(list.next(NOW)).containsExactly(new Offer(woman.party(), 1, Reason.KEPT_SEAT));
    }

    @Test
    @DisplayName("who may take a kept seat takes it before an open one, and earlier holders have used theirs")
    void keptFirst() {
        Room room = Room.of(7, List.of(THREE_FOR_WOMEN), List.of(new Claim(2, WOMEN), new Claim(1, NOTHING)));
        assertThat(room.availableTo(new Claim(10, NOTHING))).isEqualTo(6);
        assertThat(room.availableTo(new Claim(10, WOMEN))).isEqualTo(7);
        Room fresh = Room.of(10, List.of(THREE_FOR_WOMEN), List.of());
        assertThat(fresh.without(List.of(new Claim(3, WOMEN))).availableTo(new Claim(10, NOTHING)))
                .isEqualTo(7);
        assertThat(fresh.availableTo(new Claim(10, Set.of("MICRO")))).isEqualTo(7);
    }

    @Test
    @DisplayName(
            "more kept seats than free ones leave nothing for others and no more than is free for those they are for")
    void fewerThanKept() {
        Room room = Room.of(2, List.of(THREE_FOR_WOMEN), List.of());
        assertThat(room.availableTo(new Claim(5, NOTHING))).isZero();
        assertThat(room.availableTo(new Claim(5, WOMEN))).isEqualTo(2);
    }

    @Test
    @DisplayName("of the free seats so many are kept for each: who meets the criteria of several uses the first")
    void keptForSeveral() {
        List<Kept> kept = List.of(new Kept(2, WOMEN), new Kept(2, Set.of("MICRO")));
        assertThat(Room.of(9, kept, List.of()).kept()).containsExactly(2, 2);
        assertThat(Room.of(3, kept, List.of()).kept()).containsExactly(2, 1);
        assertThat(Room.of(1, kept, List.of()).kept()).containsExactly(1, 0);
        assertThat(Room.of(9, kept, List.of(new Claim(2, WOMEN))).kept()).containsExactly(0, 2);
        assertThat(Room.of(9, kept, List.of(new Claim(3, WOMEN))).kept()).containsExactly(0, 1);
    }

    @Test
    @DisplayName("a kept seat is given to who meets the criteria and wants one")
    void givesKept() {
        Room room = Room.of(3, List.of(THREE_FOR_WOMEN), List.of());
        assertThat(room.givesKeptSeatTo(List.of(new Claim(1, WOMEN)))).isTrue();
        assertThat(room.givesKeptSeatTo(List.of(new Claim(0, WOMEN), new Claim(1, NOTHING))))
                .isFalse();
        assertThat(room.without(List.of(new Claim(3, WOMEN))).givesKeptSeatTo(List.of(new Claim(1, WOMEN))))
                .isFalse();
    }

    @Test
    @DisplayName("a newcomer learns what is there behind those who wait")
    void behind() {
        Waiting group = group(4, 0, NOW.plusSeconds(60));
        Waiting newcomer = single();
        assertThat(open(3, group, newcomer).availableTo(newcomer.party())).isZero();
        assertThat(open(5, group, newcomer).availableTo(newcomer.party())).isOne();
    }

    @Test
    @DisplayName("seats that were gathered for a group that is gone are gathered on, not anew, for the next one")
    void windowOutlivesItsGroup() {
        Waiting group = group(3, 0, null);
        Instant begun = NOW.plusSeconds(60);
        WaitingList list = new WaitingList(Room.of(2, List.of(), List.of()), List.of(group, single()), begun, POLICY);
        assertThat(list.next(NOW)).containsExactly(new Gather(group.party(), begun));
    }

    private static WaitingList open(int free, Waiting... line) {
        return list(Room.of(free, List.of(), List.of()), line);
    }

    private static WaitingList list(Room room, Waiting... line) {
        Instant window = Stream.of(line)
                .map(Waiting::gatheringUntil)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        return new WaitingList(room, List.of(line), window, POLICY);
    }

    private static Waiting single() {
        return new Waiting(UUID.randomUUID(), claims(1), false, false, 0, null);
    }

    private static Waiting group(int seats, int skips, Instant gatheringUntil) {
        return new Waiting(UUID.randomUUID(), claims(seats), false, false, skips, gatheringUntil);
    }

    private static List<Claim> claims(int seats) {
        return List.of(new Claim(seats, NOTHING));
    }
}
