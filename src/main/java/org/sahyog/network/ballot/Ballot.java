package org.sahyog.network.ballot;

/**
 * Counts votes. It is decided when all have voted, when time is over, or before as soon as no vote still to come can change it.
 *
 * @param quorumPercent of the electors must vote, abstentions included
 * @param yesPercent    of those who say yes or no must say yes: more than that, or for grave matters at least
 * @param grave         at least, not more than
 */
public record Ballot(int quorumPercent, int yesPercent, boolean grave) {
    private static final int ALL = 100;

    /** OPEN while it is undecided; never so when time is over. */
    public ProposalState outcome(Tally tally, boolean over) {
        if (tally.electors() == 0) {
            return ProposalState.LAPSED;
        }
        return over || tally.left() == 0 ? count(tally) : early(tally);
    }

    private ProposalState count(Tally tally) {
        if (!hasQuorum(tally.cast(), tally.electors())) {
            return ProposalState.LAPSED;
        }
        return carries(tally.yes(), tally.no()) ? ProposalState.CARRIED : ProposalState.REJECTED;
    }

    /** If nobody else votes it may lapse; if all others say yes, or all no, it ends as high or as low as it can. */
    private ProposalState early(Tally tally) {
        boolean mayLapse = !hasQuorum(tally.cast(), tally.electors());
        boolean mayCarry = carries(tally.yes() + tally.left(), tally.no());
        boolean mayFail = !carries(tally.yes(), tally.no() + tally.left());
        if (mayLapse || mayCarry == mayFail) {
            return ProposalState.OPEN;
        }
        return mayCarry ? ProposalState.CARRIED : ProposalState.REJECTED;
    }

    private boolean hasQuorum(int cast, int electors) {
        return cast * ALL >= quorumPercent * electors;
    }

    private boolean carries(int yes, int no) {
        int needed = yesPercent * (yes + no);
        return grave ? yes > 0 && yes * ALL >= needed : yes * ALL > needed;
    }
}
