package org.sahyog.notification.stream;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.stream.ChangeFeed.Batch;
import org.sahyog.shared.journal.Deed.Scope;

/** The open streams of this replica, found by what they hear of. Follows the changes only while there are any. */
@ApplicationScoped
class Listeners {
    private static final int MOST_PER_PERSON = 3;

    private final Map<Scope, Set<Listener>> byScope = new HashMap<>();
    private final Map<UUID, Deque<Listener>> byPerson = new HashMap<>();
    private @Nullable Position position;
    private boolean ending;

    /**
     * From where on it hears all that comes; what lies between {@code last}, which its client has heard, and there was missed.
     * {@code horizon}: where the changes are now, should nobody have followed them yet.
     */
    synchronized Position join(Listener listener, Position horizon, Position last) {
        Position here = position == null ? horizon : position;
        if (ending) {
            listener.comeAgain(true);
            return here;
        }
        position = here;
        Deque<Listener> own = byPerson.computeIfAbsent(listener.reader.person(), first -> new ArrayDeque<>());
        while (own.size() >= MOST_PER_PERSON) {
            Listener oldest = own.removeFirst();
            forget(oldest);
            oldest.end();
        }
        own.addLast(listener);
        remember(listener);
        listener.hearsFrom(here.latest(last));
        return here;
    }

    /** All streams end now, while requests still have their time. */
    synchronized void endAll(@Observes ShutdownDelayInitiatedEvent end) {
        ending = true;
        List<Listener> all = byPerson.values().stream().flatMap(Deque::stream).toList();
        all.forEach(listener -> {
            listener.comeAgain(false);
            leave(listener);
        });
    }

    synchronized void leave(Listener listener) {
        forget(listener);
        byPerson.computeIfPresent(listener.reader.person(), (person, own) -> {
            own.remove(listener);
            return own.isEmpty() ? null : own;
        });
        if (byPerson.isEmpty()) {
            position = null;
        }
    }

    /** How far the changes were followed; nothing while nobody listens. */
    synchronized Optional<Position> position() {
        return Optional.ofNullable(position);
    }

    /** A batch that was asked for at another position than this one came too late. */
    synchronized void tell(Position from, Batch batch) {
        if (!from.equals(position)) {
            return;
        }
        position = batch.upTo();
        for (Hint hint : batch.hints()) {
            Frame frame = hint.frame();
            for (Listener listener : List.copyOf(byScope.getOrDefault(hint.scope(), Set.of()))) {
                if (!listener.tell(hint, frame)) {
                    leave(listener);
                }
            }
        }
    }

    /** Those whose scopes have to be looked up before they hear more. */
    synchronized List<Listener> pausing() {
        return byPerson.values().stream()
                .flatMap(Deque::stream)
                .filter(Listener::isPausing)
                .toList();
    }

    /** It hears of other scopes from now on; one that has left meanwhile does not come back. */
    synchronized void goOn(Listener listener, Set<Scope> scopes, List<Hint> missed) {
        if (!listener.isPausing() || !isHere(listener)) {
            return;
        }
        forget(listener);
        boolean stays = listener.goOn(scopes, missed);
        remember(listener);
        if (!stays) {
            leave(listener);
        }
    }

    synchronized void goOn(Instant now) {
        byPerson.values().stream().flatMap(Deque::stream).toList().forEach(listener -> {
            if (!listener.goOn(now)) {
                leave(listener);
            }
        });
    }

    synchronized int count() {
        return byPerson.values().stream().mapToInt(Deque::size).sum();
    }

    private boolean isHere(Listener listener) {
        return byPerson.getOrDefault(listener.reader.person(), new ArrayDeque<>())
                .contains(listener);
    }

    private void remember(Listener listener) {
        listener.scopes()
                .forEach(scope ->
                        byScope.computeIfAbsent(scope, first -> new HashSet<>()).add(listener));
    }

    private void forget(Listener listener) {
        listener.scopes()
                .forEach(scope -> byScope.computeIfPresent(scope, (same, those) -> {
                    those.remove(listener);
                    return those.isEmpty() ? null : those;
                }));
    }
}
