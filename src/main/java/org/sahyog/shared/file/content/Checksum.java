package org.sahyog.shared.file.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, while it comes. */
public final class Checksum {
    private final MessageDigest digest = sha256();

    public static String of(byte[] whole) {
        return HexFormat.of().formatHex(sha256().digest(whole));
    }

    public void add(byte[] some) {
        digest.update(some);
    }

    /** In hexadecimal digits; to be asked once. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
