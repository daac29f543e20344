package org.sahyog.event.checkin.code;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * What a code says.
 *
 * @param place   which of the registration's seats, from 1 on
 * @param edition how many codes of this place have died before
 */
public record SeatCode(UUID eventId, UUID registrationId, int place, int edition) {
    static final int BYTES = 2 * Long.BYTES * 2 + 2 * Short.BYTES;

    void writeTo(ByteBuffer bytes) {
        bytes.putLong(eventId.getMostSignificantBits())
                .putLong(eventId.getLeastSignificantBits())
                .putLong(registrationId.getMostSignificantBits())
                .putLong(registrationId.getLeastSignificantBits())
                .putShort((short) place)
                .putShort((short) edition);
    }

    static SeatCode readFrom(ByteBuffer bytes) {
        return new SeatCode(
                new UUID(bytes.getLong(), bytes.getLong()),
                new UUID(bytes.getLong(), bytes.getLong()),
                Short.toUnsignedInt(bytes.getShort()),
                Short.toUnsignedInt(bytes.getShort()));
    }
}
