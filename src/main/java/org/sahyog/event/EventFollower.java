package org.sahyog.event;

import io.smallrye.mutiny.Uni;

/** What follows in the same transaction from a change of an event: its seats, its clock. Asked for here, implemented by who knows it. */
public interface EventFollower {
    Uni<Void> follow(Event event, EventChange change);
}
