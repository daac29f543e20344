package org.sahyog.event.page.share;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Eleven characters that nobody guesses (54 bits). Without vowels, so that they spell no word, and without i, l and o, so that
 * they can be read from paper.
 */
public record ShareCode(String text) {
    private static final String ALPHABET = "0123456789bcdfghjkmnpqrstvwxyz";
    private static final int LENGTH = 11;

    static ShareCode random(SecureRandom random) {
        return new ShareCode(IntStream.range(0, LENGTH)
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining()));
    }

    /** Reads capitals too, O as 0, I and L as 1; empty for what is no code. */
    public static Optional<ShareCode> parse(String text) {
        String read = text.toLowerCase(Locale.ROOT)
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        boolean right = read.length() == LENGTH && read.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return right ? Optional.of(new ShareCode(read)) : Optional.empty();
    }
}
