package org.sahyog.network.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkFollower;

/** To what is planned when the network ends, nobody comes. */
@ApplicationScoped
class MeetingsOfNetwork implements NetworkFollower {
    private final MeetingRepository repository;
    private final MeetingDeeds deeds;
    private final Clock clock;

    MeetingsOfNetwork(MeetingRepository repository, MeetingDeeds deeds, Clock clock) {
        this.repository = repository;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Override
    public Uni<Void> dissolved(Network network) {
        return repository
                .planned(network)
                .invoke(planned -> planned.forEach(each -> each.cancel(null, clock.instant())))
                .chain(planned -> deeds.record("cancelled", planned));
    }
}
