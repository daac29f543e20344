package org.sahyog.notification.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.sahyog.shared.journal.Deed.Scope;

/** One open stream. What its client is too slow to take waits, up to a bound; then it is cut off and resumes later. Guarded by {@link Listeners}. */
final class Listener {
    /** Whole batches of changes: they come faster than any client could take them. */
    static final int MOST_WAITING = 2 * ChangeFeed.PAGE;

    private static final Duration SILENCE = Duration.ofSeconds(20);

    final UUID person;
    final Set<Scope> scopes;
    private final Instant endsAt;
    private final Runnable cut;
    private final BlockingQueue<Frame> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final UnicastProcessor<Frame> frames = UnicastProcessor.create(waiting, () -> {});
    private Position heard = new Position(0, 0);
    private Instant lastSaid;

    /** {@code cut} ends the connection at once, whatever still waits in it. */
    Listener(UUID person, Set<Scope> scopes, Instant now, Instant endsAt, Runnable cut) {
        this.person = person;
        this.scopes = scopes;
        this.endsAt = endsAt;
        this.cut = cut;
        this.lastSaid = now;
    }

    Multi<Frame> frames() {
        return frames;
    }

    void hearsFrom(Position position) {
        heard = position;
    }

    /** Whether it stays. */
    boolean tell(Hint hint, Frame frame) {
        if (!hint.at().isAfter(heard)) {
            return true;
        }
        heard = hint.at();
        boolean stays = say(frame);
        if (stays && hint.changesScopes()) {
            end();
            return false;
        }
        return stays;
    }

    /** Whether it stays: ends when its time is over, shows a sign of life after a silence. */
    boolean goOn(Instant now) {
        if (!now.isBefore(endsAt)) {
            end();
            return false;
        }
        if (lastSaid.plus(SILENCE).isAfter(now)) {
            return true;
        }
        lastSaid = now;
        return say(Frame.HEARTBEAT);
    }

    /** In order, unless the client is stuck: then at once. */
    void end() {
        if (waiting.isEmpty()) {
            frames.onComplete();
        } else {
            cut.run();
        }
    }

    private boolean say(Frame frame) {
        if (waiting.remainingCapacity() == 0) {
            cut.run();
            return false;
        }
        frames.onNext(frame);
        return true;
    }
}
