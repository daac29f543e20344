package org.sahyog.event.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.turn.Step.End;
import org.sahyog.event.turn.Step.Gather;
import org.sahyog.event.turn.Step.Offer;
import org.sahyog.event.turn.Step.Reason;
import org.sahyog.event.turn.Step.Rest;
import org.sahyog.event.turn.Step.Skip;

/**
 * Whose turn it is. In order of the line, each party that fits is offered its seats. For groups that do not fit yet, freed seats are
 * gathered, all in one window, so that no seat stands idle longer; then those behind may use them and the groups ahead are passed over,
 * so often and no more. After that the seats wait for the group, until it is too late to offer them to anybody else.
 *
 * @param line   first come first, those with a priority before them
 * @param window until when seats are gathered, where they have been already; for whichever group
 */
public record WaitingList(
        Room room, List<Waiting> line, @Nullable Instant window, Policy policy) {
    /**
     * How far groups are waited for.
     *
     * @param gather     how long freed seats are gathered for groups
     * @param mostSkips  how often a group may be passed over
     * @param gatherEnds from then on nothing is gathered: there must be time for others to answer an offer
     */
    public record Policy(Duration gather, int mostSkips, Instant gatherEnds) {}

    /** What to do now. Apply it and ask again, until there is nothing to do. */
    public List<Step> next(Instant now) {
        return new Walk(now).steps;
    }

    /** How many of its seats a party could have now, behind those ahead of it: groups hold back what they could use. */
    public int availableTo(UUID party) {
        Room left = room;
        for (Waiting each : line) {
            int available = left.availableTo(each.claims());
            if (each.party().equals(party)) {
                return available;
            }
            left = each.isServedBy(available) ? left.without(each.claims()) : left.withheldFor(each.claims());
        }
        throw new IllegalArgumentException("not in line: " + party);
    }

    /** Goes once along the line. {@code loose} are the seats not offered, {@code left} those that no group ahead holds back either. */
    private final class Walk {
        private final Instant now;
        private final boolean tooLate;
        private final List<Step> steps = new ArrayList<>();
        private Room loose = room;
        private Room left = room;
        private boolean othersAhead;
        private boolean groupPassed;

        private Walk(Instant now) {
            this.now = now;
            this.tooLate = !now.isBefore(policy.gatherEnds());
            for (int i = 0; i < line.size(); i++) {
                serve(line.get(i), line.subList(i + 1, line.size()));
            }
        }

        private void serve(Waiting party, List<Waiting> behind) {
            int available = left.availableTo(party.claims());
            if (party.isServedBy(available)) {
                offer(party, available);
                return;
            }
            othersAhead = true;
            int loosely = loose.availableTo(party.claims());
            if (loosely == 0 && party.gatheringUntil() != null) {
                steps.add(new Rest(party.party()));
            } else if (available > 0 || (loosely > 0 && !party.isServedBy(loosely))) {
                gather(party, behind);
            }
        }

        private void offer(Waiting party, int available) {
            boolean whole = available == party.seats();
            steps.add(new Offer(party.party(), available, whole ? reason(party) : Reason.PART));
            left = left.without(party.claims());
            loose = loose.without(party.claims());
        }

        private Reason reason(Waiting party) {
            if (!othersAhead) {
                return party.priority() ? Reason.PRIORITY : Reason.NEXT_IN_LINE;
            }
            return groupPassed && !left.givesKeptSeatTo(party.claims()) ? Reason.GROUP_PASSED : Reason.KEPT_SEAT;
        }

        /** For a group that does not fit: gather in the common window, or, when that is over, let those behind it pass. */
        private void gather(Waiting group, List<Waiting> behind) {
            if (group.gatheringUntil() == null && !tooLate) {
                steps.add(new Gather(group.party(), common()));
            }
            if (!holds(group) && isWantedBehind(group, behind)) {
                boolean maySkip = group.skips() < policy.mostSkips();
                steps.add(maySkip ? new Skip(group.party()) : new End(group.party()));
                groupPassed = true;
                return;
            }
            left = left.withheldFor(group.claims());
        }

        /** Whether the group still keeps freed seats from those behind it. */
        private boolean holds(Waiting group) {
            if (tooLate) {
                return false;
            }
            Instant until = Objects.requireNonNullElseGet(group.gatheringUntil(), this::common);
            return now.isBefore(until) || group.skips() >= policy.mostSkips();
        }

        /** Whether somebody behind the group could have what it holds back, and no other group would hold it back in turn. */
        private boolean isWantedBehind(Waiting group, List<Waiting> behind) {
            Room passed = left;
            Room held = left.withheldFor(group.claims());
            for (Waiting other : behind) {
                if (other.isServedBy(passed.availableTo(other.claims()))) {
                    if (!other.isServedBy(held.availableTo(other.claims()))) {
                        return true;
                    }
                    passed = passed.without(other.claims());
                    held = held.without(other.claims());
                } else if (holds(other)) {
                    passed = passed.withheldFor(other.claims());
                }
            }
            return false;
        }

        /** One window for all groups: a group that joins does not begin another. */
        private Instant common() {
            Instant begun = window == null ? now.plus(policy.gather()) : window;
            return begun.isBefore(policy.gatherEnds()) ? begun : policy.gatherEnds();
        }
    }
}
