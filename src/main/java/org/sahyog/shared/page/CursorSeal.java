package org.sahyog.shared.page;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Signs cursors, so that nobody builds one and none is used for another query. */
final class CursorSeal {
    private static final String SEPARATOR = "\u001f";
    private static final int MAC_BYTES = 16;
    private static final byte[] KEY = key();

    private CursorSeal() {}

    static String seal(List<String> key, String query) {
        byte[] text = String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8);
        byte[] mac = mac(text, query);
        byte[] sealed = Arrays.copyOf(mac, mac.length + text.length);
        System.arraycopy(text, 0, sealed, mac.length, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    static List<String> open(String cursor, String query) {
        byte[] sealed = decoded(cursor);
        if (sealed.length <= MAC_BYTES) {
            throw new DomainException(RequestProblem.CURSOR_INVALID);
        }
        byte[] text = Arrays.copyOfRange(sealed, MAC_BYTES, sealed.length);
        boolean genuine = MessageDigest.isEqual(Arrays.copyOf(sealed, MAC_BYTES), mac(text, query));
        DomainException.refuseIf(!genuine, RequestProblem.CURSOR_INVALID);
        return List.of(new String(text, StandardCharsets.UTF_8).split(SEPARATOR, -1));
    }

    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw new DomainException(RequestProblem.CURSOR_INVALID);
        }
    }

    private static byte[] mac(byte[] text, String query) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            mac.update(query.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(text), MAC_BYTES);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Replicas share {@code sahyog.cursor-secret}; alone, a random key will do: a restart then ends open listings. */
    private static byte[] key() {
        return ConfigProvider.getConfig()
                .getOptionalValue("sahyog.cursor-secret", String.class)
                .map(secret -> secret.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> new SecureRandom().generateSeed(32));
    }
}
