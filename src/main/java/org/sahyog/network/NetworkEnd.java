package org.sahyog.network;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.journal.Journal;

/** The end of a network: by the vote of its members, or because none is left. */
@ApplicationScoped
public class NetworkEnd {
    private final List<NetworkFollower> followers;
    private final Journal journal;
    private final Clock clock;

    NetworkEnd(@All List<NetworkFollower> followers, Journal journal, Clock clock) {
        this.followers = followers;
        this.journal = journal;
        this.clock = clock;
    }

    /** In the transaction of its callers, who hold the network. */
    public Uni<Void> dissolve(Network network) {
        network.dissolve(clock.instant());
        return OneByOne.each(followers, follower -> follower.dissolved(network))
                .chain(() -> journal.record(Networks.deed("network.dissolved", network)));
    }
}
