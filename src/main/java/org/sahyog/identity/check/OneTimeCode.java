package org.sahyog.identity.check;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A secret that opens an account once: 95 random bits as 19 characters of Crockford's base 32 and a check character, in
 * five groups of four. Only its hash is stored, and its text stays out of logs.
 */
public final class OneTimeCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM = 19;
    private static final int GROUP = 4;

    private final String characters;

    private OneTimeCode(String characters) {
        this.characters = characters;
    }

    public static OneTimeCode random(SecureRandom random) {
        String characters = IntStream.range(0, RANDOM)
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining());
        return new OneTimeCode(characters + checkCharacter(characters));
    }

    /** Reads any case, with or without spaces and hyphens, O as 0, I and L as 1; empty when a slip of the pen shows. */
    public static Optional<OneTimeCode> parse(String text) {
        return Optional.of(read(text)).filter(OneTimeCode::isRight).map(OneTimeCode::new);
    }

    /** What is legible of a text that may be no code at all, in groups. */
    public static String legible(String text) {
        return inGroups(read(text));
    }

    /** For the eyes of the holder, for example 7K3M-Q9TD-0XAB-PW52-HC8N. */
    public String readable() {
        return inGroups(characters);
    }

    /**
     * Tells whether a request is the same as an earlier one of the holder, by values that must not be kept. Its key is the code, so that
     * nobody who reads the seal can try values against it.
     */
    public byte[] seal(String... values) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(characters.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return mac.doFinal(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String read(String text) {
        return Typed.compact(text).replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static String inGroups(String characters) {
        return IntStream.iterate(0, at -> at < characters.length(), at -> at + GROUP)
                .mapToObj(at -> characters.substring(at, Math.min(at + GROUP, characters.length())))
                .collect(Collectors.joining("-"));
    }

    /** SHA-256, for storage and look-up; with 95 random bits it needs no salt. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(characters.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRight(String characters) {
        return characters.length() == RANDOM + 1
                && characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && characters.charAt(RANDOM) == checkCharacter(characters.substring(0, RANDOM));
    }

    /** A weighted sum in the field of 32 elements: one wrong character, or two that changed places, always show. */
    private static char checkCharacter(String characters) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum = timesTwo(sum ^ ALPHABET.indexOf(characters.charAt(i)));
        }
        return ALPHABET.charAt(sum);
    }

    private static int timesTwo(int element) {
        int doubled = element << 1;
        return doubled < 32 ? doubled : doubled ^ 0b100101;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OneTimeCode code && MessageDigest.isEqual(hash(), code.hash());
    }

    @Override
    public int hashCode() {
        return characters.hashCode();
    }

    @Override
    public String toString() {
        return "OneTimeCode[hidden]";
    }
}
