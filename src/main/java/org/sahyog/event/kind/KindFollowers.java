package org.sahyog.event.kind;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.sahyog.event.Event;
import org.sahyog.event.EventChange;
import org.sahyog.event.EventFollower;
import org.sahyog.shared.OneByOne;

/** Tells those who add something to the kind of the event. */
@Singleton
class KindFollowers implements EventFollower {
    private final List<KindFollower> followers;

    KindFollowers(@All List<KindFollower> followers) {
        this.followers = followers;
    }

    @Override
    public Uni<Void> follow(Event event, EventChange change) {
        List<KindFollower> those = followers.stream()
                .filter(follower -> follower.kind() == event.kind())
                .toList();
        return OneByOne.each(those, follower -> follower.follow(event.clusterId(), event.id(), event.time(), change));
    }
}
