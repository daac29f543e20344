package org.sahyog.notification.delivery.link;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.delivery.Channel;
import org.sahyog.notification.delivery.Parcel.Occasion;

/**
 * Everything about the message that a link was in, as it is now.
 *
 * @param acts she acts for the organisation today, with the right to register, and it still belongs to the party of the offer
 * @param answeredAt when this very link was used
 */
record LinkFacts(
        Channel channel,
        String kind,
        Instant madeAt,
        UUID personId,
        String language,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        boolean acts,
        @Nullable UUID clusterId,
        @Nullable UUID eventId,
        @Nullable String eventState,
        @Nullable Occasion event,
        @Nullable Offer offer,
        @Nullable Instant answeredAt) {

    /** Of a link that answers: {@link Tap} lets no other come to an answer. */
    Offer offered() {
        return Objects.requireNonNull(offer);
    }

    /** Of a link that answers. */
    Occasion occasion() {
        return Objects.requireNonNull(event);
    }

    record Offer(UUID id, String state, int seats, Instant expiresAt, Instant latestAt) {}
}
