package org.sahyog.notification.digest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/**
 * Makes digests when they are due, and not before. A notice says itself in which it is: however often, early or late this runs, on
 * however many replicas, none is left out and none told twice.
 */
@ApplicationScoped
class Digests {
    private final DigestRepository repository;
    private final Journal journal;

    Digests(DigestRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    /**
     * Of somebody whose time has come; not when all is done. In the transaction of the caller, who is told whose it is before anything
     * is made of it, and names those whom it passes over.
     */
    Uni<Boolean> makeNext(Instant now, Collection<UUID> passedOver, Consumer<UUID> told) {
        return repository.due(now, passedOver).chain(turn -> {
            if (turn == null) {
                return Uni.createFrom().item(false);
            }
            told.accept(turn.person());
            return take(turn, now).replaceWith(true);
        });
    }

    private Uni<Void> take(Turn turn, Instant now) {
        if (turn.reckoned()) {
            return make(turn, now);
        }
        Instant waits = turn.firstWaiting();
        return waits == null
                ? repository.sleep(turn)
                : repository.reckon(turn, turn.times().next(turn.pace(), waits));
    }

    private Uni<Void> make(Turn turn, Instant now) {
        UUID digest = Ids.next();
        return repository
                .collect(turn, digest, now)
                .call(() -> repository.moveOn(turn, now))
                .chain(notices -> notices == 0
                        ? Uni.createFrom().voidItem()
                        : journal.record(
                                Deed.of("digest.made", "digest", digest).seenBy(Scope.person(turn.person()))));
    }
}
