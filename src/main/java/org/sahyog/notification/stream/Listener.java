package org.sahyog.notification.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.sahyog.notification.stream.ChangeFeed.Reader;
import org.sahyog.shared.journal.Deed.Scope;

/** One open stream. What its client is too slow to take waits, up to a bound; then it is cut off and resumes later. Guarded by {@link Listeners}. */
final class Listener {
    /** Whole batches of changes: they come faster than any client could take them. */
    static final int MOST_WAITING = 2 * ChangeFeed.PAGE;

    private static final Duration SILENCE = Duration.ofSeconds(20);

    final Reader reader;
    private Set<Scope> scopes;
    private final Instant endsAt;
    private final Runnable cut;
    private final BlockingQueue<Frame> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final UnicastProcessor<Frame> frames = UnicastProcessor.create(waiting, () -> {});
    private Position heard = new Position(0, 0);
    private boolean pausing;
    private Instant lastSaid;

    /** {@code cut} ends the connection at once, whatever still waits in it. */
    Listener(Reader reader, Set<Scope> scopes, Instant now, Instant endsAt, Runnable cut) {
        this.reader = reader;
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

    Set<Scope> scopes() {
        return scopes;
    }

    /** Whether it stays: what changes her scopes makes it pause until they are looked up, so that nothing in new ones is missed. */
    boolean tell(Hint hint, Frame frame) {
        if (pausing || !hint.at().isAfter(heard)) {
            return true;
        }
        heard = hint.at();
        boolean stays = say(frame);
        if (stays && hint.changesCaller()) {
            end();
            return false;
        }
        pausing = hint.changesScopes();
        return stays;
    }

    boolean isPausing() {
        return pausing;
    }

    /** The last that it heard before it paused. */
    Position heard() {
        return heard;
    }

    /** Whether it stays. {@code missed}: what came in these scopes since; they are known to hold as late as the last of it. */
    boolean goOn(Set<Scope> now, List<Hint> missed) {
        scopes = now;
        pausing = false;
        for (Hint hint : missed) {
            boolean stays = tell(hint, hint.frame());
            pausing = false;
            if (!stays) {
                return false;
            }
        }
        return true;
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

    /** This replica ends. A client that has only just come has its words still before it. */
    void comeAgain(boolean justCame) {
        say(Frame.comeAgain());
        if (justCame) {
            frames.onComplete();
        } else {
            end();
        }
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
