package org.sahyog.event.checkin.code;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a code as 168 letters and digits and reads it back: a byte of version, four of the key, event, registration, place, edition, and
 * the Ed25519 signature of all that. As a QR code it has 45 by 45 modules.
 */
@Singleton
public class SeatCodes {
    private static final byte VERSION = 1;
    private static final int BODY = 1 + Integer.BYTES + SeatCode.BYTES;

    private final CodeKeys keys;

    SeatCodes(CodeKeys keys) {
        this.keys = keys;
    }

    /** Some tenths of a millisecond: many of them beside the requests. */
    public String write(SeatCode code) {
        CodeKey key = keys.signing();
        ByteBuffer body = ByteBuffer.allocate(BODY).put(VERSION).putInt(key.number());
        code.writeTo(body);
        byte[] signature = key.sign(body.array());
        return Base32.encode(ByteBuffer.allocate(BODY + CodeKey.SIGNATURE)
                .put(body.array())
                .put(signature)
                .array());
    }

    /** Nothing unless one of our keys has signed exactly that. */
    public Optional<SeatCode> read(String text) {
        return Base32.decode(text.strip().toUpperCase(Locale.ROOT))
                .filter(bytes -> bytes.length == BODY + CodeKey.SIGNATURE && bytes[0] == VERSION)
                .filter(this::isGenuine)
                .map(bytes -> SeatCode.readFrom(ByteBuffer.wrap(bytes, 1 + Integer.BYTES, SeatCode.BYTES)));
    }

    private boolean isGenuine(byte[] bytes) {
        byte[] body = Arrays.copyOf(bytes, BODY);
        byte[] signature = Arrays.copyOfRange(bytes, BODY, bytes.length);
        return keys.numbered(ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt())
                .filter(key -> key.hasSigned(body, signature))
                .isPresent();
    }
}
