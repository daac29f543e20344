package org.sahyog.event.page.feed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** What makes the address of a feed her own: 192 bits, so a plain hash of it is enough to keep. */
record FeedSecret(String text) {
    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");

    static FeedSecret random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for what is none. */
    static Optional<FeedSecret> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new FeedSecret(text)) : Optional.empty();
    }

    /** As it is kept. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "a feed's secret";
    }
}
