package org.sahyog.notification.delivery.link;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/** What one link does, and until when. Its delivery says to whom the notice went, what it was about and which way it took. */
record Link(Purpose purpose, UUID deliveryId, Instant endsAt) {
    /** Signed links carry their place in this order: a new one comes last. */
    enum Purpose {
        ACCEPT,
        DECLINE,
        STOP,
        CONFIRM
    }

    /** It decides something for a firm, and not only how she herself is told. */
    boolean answersOffer() {
        return purpose == Purpose.ACCEPT || purpose == Purpose.DECLINE;
    }

    /** The same for each copy of the message, so that a second tap is known whatever copy it was on. */
    UUID id() {
        ByteBuffer name = ByteBuffer.allocate(17)
                .put((byte) purpose.ordinal())
                .putLong(deliveryId.getMostSignificantBits())
                .putLong(deliveryId.getLeastSignificantBits());
        return UUID.nameUUIDFromBytes(name.array());
    }

    boolean endedBy(Instant now) {
        return !now.isBefore(endsAt);
    }
}
