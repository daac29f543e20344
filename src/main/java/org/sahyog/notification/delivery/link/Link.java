package org.sahyog.notification.delivery.link;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** What one link does, and until when. Its delivery says to whom the notice went, what it was about and which way it took. */
record Link(Purpose purpose, UUID deliveryId, Instant endsAt) {
    /** Signed links carry their place in this order: a new one comes last. */
    enum Purpose {
        ACCEPT(0),
        DECLINE(1),
        STOP(2),
        CONFIRM(3);

        /** As it is written in links that were sent: it never changes. */
        final byte code;

        Purpose(int code) {
            this.code = (byte) code;
        }

        static Purpose of(byte code) {
            return Stream.of(values())
                    .filter(each -> each.code == code)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** It decides something for a firm, and not only how she herself is told. */
    boolean answersOffer() {
        return purpose == Purpose.ACCEPT || purpose == Purpose.DECLINE;
    }

    /** The same for each copy of the message, so that a second tap is known whatever copy it was on. */
    UUID id() {
        ByteBuffer name = ByteBuffer.allocate(17)
                .put(purpose.code)
                .putLong(deliveryId.getMostSignificantBits())
                .putLong(deliveryId.getLeastSignificantBits());
        return UUID.nameUUIDFromBytes(name.array());
    }

    boolean endedBy(Instant now) {
        return !now.isBefore(endsAt);
    }
}
