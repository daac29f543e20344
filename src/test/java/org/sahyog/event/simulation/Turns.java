package org.sahyog.event.simulation;

import static org.sahyog.event.simulation.Times.earlier;
import static org.sahyog.event.simulation.Times.shorter;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose turn it is in the model: rules 6 to 11 and 14. */
final class Turns {
    private final Books books;
    private final @Nullable Party newcomer;

    /** {@code newcomer}: who is here and takes the seats; all others get an offer. */
    Turns(Books books, @Nullable Party newcomer) {
        this.books = books;
        this.newcomer = newcomer;
    }

    void serve() {
        boolean changed = books.isBeforeStart();
        while (changed) {
            changed = walk();
        }
    }

    private boolean walk() {
        boolean changed = false;
        boolean gathering = false;
        Room left = books.room();
        List<Party> line = books.waiting();
        for (int i = 0; i < line.size(); i++) {
            Party party = line.get(i);
            int there = left.fit(party);
            if (party.isServedBy(there)) {
                left.take(party);
                give(party, there);
                changed = true;
            } else if (there > 0) {
                gathering = true;
                beginWindow();
                if (!holds(party) && isWantedBehind(party, line.subList(i + 1, line.size()), left)) {
                    skip(party);
                    changed = true;
                } else {
                    left.holdBack(party);
                }
            }
        }
        books.window = gathering ? books.window : null;
        return changed;
    }

    private void give(Party party, int there) {
        if (party == newcomer) {
            books.seat(party, there);
        } else {
            Duration half = Duration.between(books.now, books.plan.start()).dividedBy(2);
            party.offer = new Party.Offer(there, books.now, books.now.plus(shorter(half, books.plan.longest())));
        }
    }

    private void beginWindow() {
        if (books.window == null && !isTooLate()) {
            books.window = earlier(books.now.plus(books.plan.gather()), books.plan.gatheringEnds());
        }
    }

    private boolean holds(Party group) {
        return !isTooLate() && (books.now.isBefore(books.window) || group.skips >= books.plan.mostSkips());
    }

    private boolean isTooLate() {
        return !books.now.isBefore(books.plan.gatheringEnds());
    }

    private void skip(Party group) {
        if (group.skips < books.plan.mostSkips()) {
            group.skips++;
        } else {
            books.parties.remove(group);
        }
    }

    /** Whether somebody behind gets seats if this group lets them, and none if not. */
    private boolean isWantedBehind(Party group, List<Party> behind, Room left) {
        Room passing = new Room(left);
        Room waiting = new Room(left);
        waiting.holdBack(group);
        for (Party other : behind) {
            if (!other.isServedBy(passing.fit(other))) {
                if (holds(other)) {
                    passing.holdBack(other);
                }
            } else if (other.isServedBy(waiting.fit(other))) {
                passing.take(other);
                waiting.take(other);
            } else {
                return true;
            }
        }
        return false;
    }
}
