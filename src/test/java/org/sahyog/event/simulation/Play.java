package org.sahyog.event.simulation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What firms and an organiser can do with the seats of an event; each says whether it was allowed. */
public interface Play {
    /** A firm, and whether seats may be kept for it. */
    record Firm(UUID id, boolean favoured) {}

    void open(Plan plan);

    boolean register(Firm firm, int seats, String ifFull);

    /** So many seats, had and waited for together. */
    boolean change(Firm firm, int total, String ifFull);

    boolean withdraw(Firm firm);

    boolean leave(Firm firm);

    boolean begin(Firm leader, int seats, List<Firm> with);

    boolean join(Firm firm, Firm leader, int seats);

    boolean complete(Firm leader);

    boolean accept(Firm firm);

    boolean decline(Firm firm, boolean stay);

    /** To an offer that is closed: never allowed. */
    boolean answerOld(Firm firm);

    /** Its offer could be known from now on, by somebody without quiet hours. */
    boolean deliver(Firm firm);

    boolean prioritise(Firm firm, int priority);

    boolean resize(int capacity);

    boolean move(Instant start);

    boolean cancel();

    State state();
}
