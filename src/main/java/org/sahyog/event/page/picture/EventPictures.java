package org.sahyog.event.page.picture;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sahyog.event.page.share.SharedEvent;
import org.sahyog.event.page.words.EventWords;
import org.sahyog.shared.request.Sentences;

/** PNG files, drawn on a worker thread. The last ones are kept: a link that goes around is asked for by many at once. */
@ApplicationScoped
public class EventPictures {
    private static final int MOST_KEPT = 200;
    private static final Sentences TEXTS = new Sentences("texts.event-page");

    private final Vertx vertx;
    private final Map<EventPicture, Future<byte[]>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<EventPicture, Future<byte[]>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    EventPictures(Vertx vertx) {
        this.vertx = vertx;
    }

    public Uni<byte[]> of(SharedEvent shared, EventWords words, Instant now) {
        return drawn(EventPicture.of(shared, words, now));
    }

    /** What all events for members look like. */
    public Uni<byte[]> neutral(Locale language) {
        return drawn(EventPicture.neutral(
                TEXTS.pattern("brand", language),
                TEXTS.pattern("sign-in.picture", language),
                TEXTS.pattern("tagline", language)));
    }

    private Uni<byte[]> drawn(EventPicture picture) {
        return Uni.createFrom().completionStage(() -> keep(picture).toCompletionStage());
    }

    private synchronized Future<byte[]> keep(EventPicture picture) {
        return kept.computeIfAbsent(picture, missing -> draw(picture));
    }

    @SuppressWarnings("NullAway") // Vert.x says that blocking work may give nothing; a brush always does.
    private Future<byte[]> draw(EventPicture picture) {
        return vertx.executeBlocking(() -> Brush.png(picture), false).onFailure(failed -> forget(picture));
    }

    private synchronized void forget(EventPicture picture) {
        kept.remove(picture);
    }
}
