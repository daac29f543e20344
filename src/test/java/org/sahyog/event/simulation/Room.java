package org.sahyog.event.simulation;

import org.sahyog.event.simulation.Party.Member;

/** Free seats: open ones, and those kept for favoured firms, who take these first. */
final class Room {
    private int open;
    private int kept;

    Room(int free, int stillKept) {
        kept = Math.min(free, stillKept);
        open = free - kept;
    }

    Room(Room other) {
        open = other.open;
        kept = other.kept;
    }

    /** How many of the seats that a party waits for are there. */
    int fit(Party party) {
        Room copy = new Room(this);
        return copy.take(party);
    }

    int take(Party party) {
        int sum = 0;
        for (Member member : party.members) {
            int fromKept = member.firm.favoured() ? Math.min(member.wanted, kept) : 0;
            int fromOpen = Math.min(member.wanted - fromKept, open);
            kept -= fromKept;
            open -= fromOpen;
            sum += fromKept + fromOpen;
        }
        return sum;
    }

    /** Without all that this party could use. */
    void holdBack(Party party) {
        open = 0;
        if (party.members.stream().anyMatch(member -> member.firm.favoured())) {
            kept = 0;
        }
    }
}
