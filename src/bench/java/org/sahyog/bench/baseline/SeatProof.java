package org.sahyog.bench.baseline;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** Reads the code of a place and proves its signature, with nothing but Java. */
record SeatProof(PublicKey key) {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int SIGNED = 41;
    private static final int ALL = SIGNED + 64;

    /** What a code says. */
    record Seat(UUID event, UUID registration, int place, int edition) {}

    static SeatProof by(String x) {
        byte[] point = Base64.getUrlDecoder().decode(x);
        byte[] encoded = ByteBuffer.allocate(ED25519.length + point.length)
                .put(ED25519)
                .put(point)
                .array();
        try {
            return new SeatProof(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException noKey) {
            throw new IllegalStateException(noKey);
        }
    }

    Seat read(String code) {
        byte[] bytes = decoded(code);
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(bytes, 0, SIGNED);
            if (!signature.verify(bytes, SIGNED, ALL - SIGNED)) {
                throw new IllegalStateException("forged");
            }
        } catch (GeneralSecurityException noSignature) {
            throw new IllegalStateException(noSignature);
        }
        ByteBuffer said = ByteBuffer.wrap(bytes, 5, SIGNED - 5);
        return new Seat(
                new UUID(said.getLong(), said.getLong()),
                new UUID(said.getLong(), said.getLong()),
                Short.toUnsignedInt(said.getShort()),
                Short.toUnsignedInt(said.getShort()));
    }

    private static byte[] decoded(String code) {
        ByteBuffer bytes = ByteBuffer.allocate(ALL);
        int held = 0;
        int bits = 0;
        for (int at = 0; at < code.length(); at++) {
            held = held << 5 | ALPHABET.indexOf(code.charAt(at));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
            }
        }
        return bytes.array();
    }
}
