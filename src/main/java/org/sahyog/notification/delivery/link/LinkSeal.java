package org.sahyog.notification.delivery.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sahyog.notification.delivery.link.Link.Purpose;

/**
 * Writes a link as 50 characters and reads it back: one byte of purpose, the delivery, the end in seconds, 128 bits of HMAC-SHA256. The
 * first secret signs; the others still open what they signed before.
 */
final class LinkSeal {
    private static final int BODY = 1 + 16 + 4;
    private static final int MAC = 16;
    private static final int SHORTEST_SECRET = 32;
    private static final byte[] USE = "sahyog link 1".getBytes(StandardCharsets.US_ASCII);

    private final List<SecretKeySpec> keys;

    LinkSeal(List<String> secrets) {
        keys = secrets.stream().map(LinkSeal::key).toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("No secret signs the links");
        }
    }

    private static SecretKeySpec key(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "A secret of sahyog.link-secret is too short: at least " + SHORTEST_SECRET + " characters");
        }
        return new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String seal(Link link) {
        byte[] body = ByteBuffer.allocate(BODY)
                .put(link.purpose().code)
                .putLong(link.deliveryId().getMostSignificantBits())
                .putLong(link.deliveryId().getLeastSignificantBits())
                .putInt((int) link.endsAt().getEpochSecond())
                .array();
        byte[] token = ByteBuffer.allocate(BODY + MAC)
                .put(body)
                .put(mac(keys.get(0), body))
                .array();
        return text(token);
    }

    /** Nothing unless it is exactly what one of the secrets signed. */
    Optional<Link> open(String text) {
        byte[] token = bytes(text);
        if (token.length != BODY + MAC || !text(token).equals(text)) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOf(token, BODY);
        byte[] mac = Arrays.copyOfRange(token, BODY, token.length);
        boolean genuine = keys.stream().anyMatch(key -> MessageDigest.isEqual(mac, mac(key, body)));
        return genuine ? Optional.of(read(ByteBuffer.wrap(body))) : Optional.empty();
    }

    private static Link read(ByteBuffer body) {
        Purpose purpose = Purpose.of(body.get());
        UUID delivery = new UUID(body.getLong(), body.getLong());
        return new Link(purpose, delivery, Instant.ofEpochSecond(Integer.toUnsignedLong(body.getInt())));
    }

    private static byte[] mac(SecretKeySpec key, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(USE);
            return Arrays.copyOf(mac.doFinal(body), MAC);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String text(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
