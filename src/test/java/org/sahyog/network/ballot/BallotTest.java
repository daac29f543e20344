package org.sahyog.network.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sahyog.network.ballot.ProposalState.CARRIED;
import static org.sahyog.network.ballot.ProposalState.LAPSED;
import static org.sahyog.network.ballot.ProposalState.OPEN;
import static org.sahyog.network.ballot.ProposalState.REJECTED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A ballot")
class BallotTest {
    private static final int HISTORIES = 10_000;
    private static final Ballot USUAL = new Ballot(50, 50, false);
    private static final Ballot GRAVE = new Ballot(50, 66, true);

    @Test
    @DisplayName("is carried by more than half of those who say yes or no")
    void majority() {
        assertThat(USUAL.outcome(new Tally(10, 3, 2, 0), true)).isEqualTo(CARRIED);
        assertThat(USUAL.outcome(new Tally(10, 3, 3, 0), true)).isEqualTo(REJECTED);
        assertThat(USUAL.outcome(new Tally(10, 0, 0, 10), true)).isEqualTo(REJECTED);
    }

    @Test
    @DisplayName("about a grave matter is carried by at least as many as the charter says, and by nobody’s silence")
    void grave() {
        assertThat(new Ballot(50, 75, true).outcome(new Tally(8, 6, 2, 0), true))
                .isEqualTo(CARRIED);
        assertThat(new Ballot(50, 75, false).outcome(new Tally(8, 6, 2, 0), true))
                .isEqualTo(REJECTED);
        assertThat(GRAVE.outcome(new Tally(3, 0, 0, 3), true)).isEqualTo(REJECTED);
    }

    @Test
    @DisplayName("lapses where too few vote, and abstentions count for the quorum")
    void quorum() {
        assertThat(USUAL.outcome(new Tally(10, 4, 0, 0), true)).isEqualTo(LAPSED);
        assertThat(USUAL.outcome(new Tally(10, 4, 0, 1), true)).isEqualTo(CARRIED);
        assertThat(USUAL.outcome(new Tally(0, 0, 0, 0), false)).isEqualTo(LAPSED);
    }

    @Test
    @DisplayName("closes early once no vote still to come can change it, and not one vote before")
    void early() {
        assertThat(USUAL.outcome(new Tally(10, 5, 0, 0), false)).isEqualTo(OPEN);
        assertThat(USUAL.outcome(new Tally(10, 6, 0, 0), false)).isEqualTo(CARRIED);
        assertThat(USUAL.outcome(new Tally(10, 0, 5, 0), false)).isEqualTo(REJECTED);
        assertThat(USUAL.outcome(new Tally(10, 0, 4, 0), false)).isEqualTo(OPEN);
        assertThat(new Ballot(100, 50, false).outcome(new Tally(10, 9, 0, 0), false))
                .as("it may still lapse")
                .isEqualTo(OPEN);
    }

    @Test
    @DisplayName("never has more votes than electors")
    void possible() {
        assertThatThrownBy(() -> new Tally(2, 2, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A member organisation as the plain model knows it. */
    private record Vote(VoteChoice choice) {}

    @Test
    @DisplayName(
            "is in 10,000 random histories what a plain model says: at every step, and in whatever order votes arrive")
    void histories() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("BallotTest: seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        Set<ProposalState> seen = EnumSet.noneOf(ProposalState.class);
        int early = 0;
        for (int number = 0; number < HISTORIES; number++) {
            boolean grave = random.nextBoolean();
            Ballot ballot = new Ballot(
                    1 + random.nextInt(100), grave ? 51 + random.nextInt(50) : 50 + random.nextInt(50), grave);
            int electors = 1 + random.nextInt(9);
            List<Vote> votes = votes(random, electors);
            ProposalState full = ballot.outcome(tally(electors, votes), true);
            String about = "seed %d, history %d: %s, %d electors, %s".formatted(seed, number, ballot, electors, votes);

            assertThat(full).as(about).isEqualTo(counted(ballot, electors, votes));
            seen.add(full);
            Collections.shuffle(votes, new Random(random.nextLong()));
            ProposalState closed = OPEN;
            for (int cast = 0; cast <= votes.size() && closed == OPEN; cast++) {
                List<Vote> soFar = votes.subList(0, cast);
                closed = ballot.outcome(tally(electors, soFar), false);
                assertThat(closed).as(about + ", after " + cast).isEqualTo(foreseen(ballot, electors, soFar));
                early += closed != OPEN && cast < electors ? 1 : 0;
            }
            assertThat(closed == OPEN ? full : closed).as(about).isEqualTo(full);
        }
        assertThat(seen).containsExactlyInAnyOrder(CARRIED, REJECTED, LAPSED);
        assertThat(early).as("histories that closed early").isGreaterThan(HISTORIES / 10);
    }

    private static List<Vote> votes(SplittableRandom random, int electors) {
        List<Vote> votes = new ArrayList<>();
        int cast = random.nextInt(electors + 1);
        for (int each = 0; each < cast; each++) {
            votes.add(new Vote(VoteChoice.values()[random.nextInt(3)]));
        }
        return votes;
    }

    private static Tally tally(int electors, List<Vote> votes) {
        return new Tally(
                electors, count(votes, VoteChoice.YES), count(votes, VoteChoice.NO), count(votes, VoteChoice.ABSTAIN));
    }

    private static int count(List<Vote> votes, VoteChoice choice) {
        return (int) votes.stream().filter(each -> each.choice() == choice).count();
    }

    /** With fractions, as one would on paper. */
    private static ProposalState counted(Ballot ballot, int electors, List<Vote> votes) {
        double said = count(votes, VoteChoice.YES) + count(votes, VoteChoice.NO);
        double turnout = 100.0 * votes.size() / electors;
        if (turnout < ballot.quorumPercent() - 1e-9) {
            return LAPSED;
        }
        if (said == 0) {
            return REJECTED;
        }
        double yes = 100.0 * count(votes, VoteChoice.YES) / said;
        boolean carried = ballot.grave() ? yes >= ballot.yesPercent() - 1e-9 : yes > ballot.yesPercent() + 1e-9;
        return carried ? CARRIED : REJECTED;
    }

    /** By trying every way in which the rest may vote or not. */
    private static ProposalState foreseen(Ballot ballot, int electors, List<Vote> votes) {
        int left = electors - votes.size();
        Set<ProposalState> ends = EnumSet.noneOf(ProposalState.class);
        for (int yes = 0; yes <= left; yes++) {
            for (int no = 0; yes + no <= left; no++) {
                for (int abstain = 0; yes + no + abstain <= left; abstain++) {
                    List<Vote> all = new ArrayList<>(votes);
                    all.addAll(Collections.nCopies(yes, new Vote(VoteChoice.YES)));
                    all.addAll(Collections.nCopies(no, new Vote(VoteChoice.NO)));
                    all.addAll(Collections.nCopies(abstain, new Vote(VoteChoice.ABSTAIN)));
                    ends.add(counted(ballot, electors, all));
                }
            }
        }
        return ends.size() == 1 ? ends.iterator().next() : OPEN;
    }
}
