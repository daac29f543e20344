package org.sahyog.notification.stream;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** One block of a stream of events. */
record Frame(
        @Nullable Position id,
        @Nullable String data,
        @Nullable String comment,
        @Nullable Duration retry) {
    /** Shows proxies and phones that the line is alive. */
    static final Frame HEARTBEAT = new Frame(null, null, "still here", null);

    /** The first: from which position on the client hears, so that it can resume even if nothing ever comes. */
    static Frame welcome(Position from) {
        return new Frame(from, null, "hello", Duration.ofSeconds(5));
    }

    /** The last of a replica that ends: its clients come again, to another one and not all in the same moment. */
    static Frame comeAgain() {
        Duration soon = Duration.ofMillis(ThreadLocalRandom.current().nextLong(1000, 5000));
        return new Frame(null, null, "come again", soon);
    }

    OutboundSseEvent event(Sse sse) {
        OutboundSseEvent.Builder event = sse.newEventBuilder();
        if (id != null) {
            event.id(id.toString());
        }
        if (data != null) {
            event.name("change").data(data);
        }
        if (comment != null) {
            event.comment(comment);
        }
        if (retry != null) {
            event.reconnectDelay(retry.toMillis());
        }
        return event.build();
    }
}
