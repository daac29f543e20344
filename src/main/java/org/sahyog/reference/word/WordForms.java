package org.sahyog.reference.word;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.reference.Table;

/**
 * One word and what it is found by beside itself: what stays of it in its forms, how both sound, in whatever Indian script it is written,
 * and the thing that it names in the trade.
 */
public record WordForms(
        String word,
        String stem,
        List<String> sounds,
        @Nullable String thing) {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** A longer one is no word. */
    private static final int LONGEST = 60;

    /** May be somebody's: it is found whole. */
    private static final Pattern LONG_NUMBER = Pattern.compile(".*\\p{N}{6}.*");

    private static final int CLEAR = 4;

    /** Beside those that all of the product knows: keys that are written already are made of these. */
    private static final Map<String, String> MORE = more();

    /** The same words come again and again, and each costs thirty patterns. */
    private static final int REMEMBERED = 10_000;

    private static final Map<String, WordForms> KNOWN = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, WordForms> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** One after the other; empty where there is none. */
    public static Stream<WordForms> in(String text) {
        return NOT_A_WORD.splitAsStream(text).filter(word -> !word.isEmpty()).map(WordForms::of);
    }

    /** {@code written}: letters, marks and digits only. Of some one is written for several, with signs between them: these are left out. */
    public static WordForms of(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String letters = NOT_A_WORD.matcher(plain).replaceAll("");
        String word = letters.isEmpty() ? written : letters;
        String kept =
                word.substring(0, word.offsetByCodePoints(0, Math.min(LONGEST, word.codePointCount(0, word.length()))));
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(kept, WordForms::made);
        }
    }

    private static WordForms made(String word) {
        String stem = Stem.of(word);
        boolean number = LONG_NUMBER.matcher(word).matches();
        List<String> sounds = Stream.of(stem, word)
                .map(IndianScripts::devanagari)
                .map(Sound::of)
                .filter(sound -> !sound.isEmpty() && !number)
                .distinct()
                .toList();
        return new WordForms(word, stem, sounds, thing(word, stem, sounds));
    }

    private static @Nullable String thing(String word, String stem, List<String> sounds) {
        List<String> ways =
                Stream.concat(Stream.of(word, stem), sounds.stream()).toList();
        return Stream.concat(ways.stream().map(WordKeys::thing), ways.stream().map(MORE::get))
                .filter(thing -> thing != null)
                .findFirst()
                .orElse(null);
    }

    /** A short sound is that of too many words. */
    private static Map<String, String> more() {
        Map<String, String> things = new HashMap<>();
        new Table("practice-words.csv").rows().forEach(row -> {
            String thing = Sound.of(row.getField("thing"));
            Stream.concat(
                            Stream.of(row.getField("thing")),
                            Stream.of(row.getField("words").split(" ")))
                    .forEach(word -> {
                        things.putIfAbsent(word, thing);
                        things.putIfAbsent(Stem.of(word), thing);
                        String sound = Sound.of(IndianScripts.devanagari(word));
                        if (sound.length() >= CLEAR) {
                            things.putIfAbsent(sound, thing);
                        }
                    });
        });
        return Map.copyOf(things);
    }
}
