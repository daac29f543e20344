package org.sahyog.shared.file.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahyog.shared.problem.DomainException;

/** What one request’s bytes should come to, as the header {@code Upload-Checksum} says: against broken networks, not against forgers. */
public record SentChecksum(String algorithm, String base64) {
    /** By their names on the wire, those of the platform. SHA-1 is the one that every server of the protocol must know. */
    private static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    private static final Pattern HEADER = Pattern.compile("(\\w+) ([A-Za-z0-9+/]+={0,2})");

    public static SentChecksum of(String header) {
        Matcher parts = HEADER.matcher(header.strip());
        boolean known = parts.matches() && ALGORITHMS.containsKey(parts.group(1));
        DomainException.refuseIf(!known, UploadProblem.HEADER, "Upload-Checksum");
        return new SentChecksum(parts.group(1), parts.group(2));
    }

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(ALGORITHMS.get(algorithm));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    void refuseUnless(MessageDigest come) {
        boolean same = Base64.getEncoder().encodeToString(come.digest()).equals(base64);
        DomainException.refuseIf(!same, UploadProblem.CHECKSUM);
    }
}
