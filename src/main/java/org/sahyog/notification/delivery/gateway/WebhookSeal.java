package org.sahyog.notification.delivery.gateway;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures of Standard Webhooks 1.0.0: {@code v1,<base64 of HMAC-SHA256 over id.timestamp.body>}, one for each secret. */
final class WebhookSeal {
    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    private final List<SecretKeySpec> keys;

    WebhookSeal(List<String> secrets) {
        keys = secrets.stream().map(WebhookSeal::key).toList();
    }

    private static SecretKeySpec key(String secret) {
        byte[] key = Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : "");
        if (key.length < SHORTEST || key.length > LONGEST) {
            throw new IllegalArgumentException("A secret of a webhook is whsec_ and the Base64 of 24 to 64 bytes");
        }
        return new SecretKeySpec(key, "HmacSHA256");
    }

    String sign(String id, Instant at, String body) {
        String signed = id + "." + at.getEpochSecond() + "." + body;
        return keys.stream().map(key -> VERSION + mac(key, signed)).collect(Collectors.joining(" "));
    }

    /** True if one of the signatures is by one of our secrets and the time is near enough. */
    boolean verifies(String id, String timestamp, String body, String signatures, Instant now, Duration tolerance) {
        if (!timestamp.matches("\\d{1,12}")) {
            return false;
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(at, now).abs().compareTo(tolerance) > 0) {
            return false;
        }
        String signed = id + "." + timestamp + "." + body;
        return keys.stream().map(key -> VERSION + mac(key, signed)).anyMatch(ours -> contains(signatures, ours));
    }

    private static boolean contains(String signatures, String ours) {
        byte[] expected = ours.getBytes(StandardCharsets.UTF_8);
        return Arrays.stream(signatures.split(" "))
                .anyMatch(each -> MessageDigest.isEqual(expected, each.getBytes(StandardCharsets.UTF_8)));
    }

    private static String mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
