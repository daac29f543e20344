package org.sahyog.reference.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.reference.Table;

/**
 * The key by which words are found: how each of them sounds, and for words of the trade the one that stands for the thing, so that brass,
 * पीतल, pital and peetal are found by each other. Written beside the text and made of what is asked; {@code has_sound} compares.
 */
public final class WordKeys {
    private static final int MOST_WORDS = 8;
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern PLURAL = Pattern.compile("(?<=[a-z]{2}[a-rt-z])s$");

    /** By the word as it is written, and by its sound. */
    private static final Map<String, String> THINGS = things();

    private WordKeys() {}

    /** Of a text that is to be found; empty where it holds no word. */
    public static String of(String... texts) {
        return Arrays.stream(texts).flatMap(WordKeys::words).map(WordKeys::key).collect(Collectors.joining(" "));
    }

    /** Of what somebody looks for: each must be found. Null where nothing is asked. */
    public static String @Nullable [] asked(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return words(text).map(WordKeys::key).distinct().limit(MOST_WORDS).toArray(String[]::new);
    }

    private static Stream<String> words(String text) {
        return NOT_A_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }

    private static String key(String word) {
        String single = PLURAL.matcher(word).replaceFirst("");
        return Stream.of(word, single, Sound.of(single), Sound.of(word))
                .map(THINGS::get)
                .filter(thing -> thing != null)
                .findFirst()
                .orElseGet(() -> Sound.of(single));
    }

    /** What a word, as it is written or by its sound, names in the trade. */
    static @Nullable String thing(String word) {
        return THINGS.get(word);
    }

    /** A word of two things is the one that the list names first. */
    private static Map<String, String> things() {
        Map<String, String> things = new HashMap<>();
        new Table("trade-words.csv").rows().forEach(row -> {
            String thing = Sound.of(row.getField("thing"));
            List<String> words = List.of(row.getField("words").split(" "));
            Stream.concat(Stream.of(row.getField("thing")), words.stream()).forEach(word -> {
                things.putIfAbsent(word, thing);
                things.putIfAbsent(Sound.of(word), thing);
            });
        });
        return Map.copyOf(things);
    }
}
