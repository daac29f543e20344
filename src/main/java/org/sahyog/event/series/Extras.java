package org.sahyog.event.series;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sahyog.event.EventView;
import org.sahyog.shared.OneByOne;

/** What events have beside themselves, whichever kind they are of. */
@ApplicationScoped
class Extras {
    private final List<KindExtras> kinds;

    Extras(@All List<KindExtras> kinds) {
        this.kinds = kinds;
    }

    Uni<Void> copy(EventView from, EventView to) {
        return OneByOne.each(of(from), each -> each.copy(from, to));
    }

    Uni<Void> move(EventView before, EventView after) {
        return OneByOne.each(of(before), each -> each.move(before, after));
    }

    private List<KindExtras> of(EventView event) {
        return kinds.stream().filter(each -> each.kind() == event.kind()).toList();
    }
}
