package org.sahyog.network.ballot;

/**
 * What was voted so far.
 *
 * @param electors how many may vote, those who have included
 */
public record Tally(int electors, int yes, int no, int abstain) {
    public Tally {
        if (yes < 0 || no < 0 || abstain < 0 || yes + no + abstain > electors) {
            throw new IllegalArgumentException("More votes than electors");
        }
    }

    int cast() {
        return yes + no + abstain;
    }

    int left() {
        return electors - cast();
    }
}
