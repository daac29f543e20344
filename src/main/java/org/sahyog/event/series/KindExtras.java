package org.sahyog.event.series;

import io.smallrye.mutiny.Uni;
import org.sahyog.event.EventKind;
import org.sahyog.event.EventView;

/** What a kind of event has beside the event. Asked for here, implemented by who knows it; in the transaction of the deed. */
public interface KindExtras {
    EventKind kind();

    /** What belongs to the one belongs to the other too, as much later as that begins. */
    Uni<Void> copy(EventView from, EventView to);

    /** What belongs to it moves along. */
    Uni<Void> move(EventView before, EventView after);
}
