package org.sahyog.reference.word;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a word sounds, roughly: पीतल, pital and peetal are all "pitl". Long vowels are short, aspirates plain, doubled letters single; an
 * "a" inside a word is left out, because Hindi writes most of them not and Latin letters write them or not.
 */
final class Sound {
    private static final String CONSONANTS = "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ";
    private static final String[] LATIN =
            "k kh g gh n ch ch j j n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h l".split(" ");
    private static final Map<Integer, String> LETTERS = IntStream.range(0, CONSONANTS.length())
            .boxed()
            .collect(Collectors.toMap(nth -> (int) CONSONANTS.charAt(nth), nth -> LATIN[nth]));

    private static final String VOWEL_SIGNS = "अआइईउऊऋएऐऑओऔािीुूृेैॉोौंँ०१२३४५६७८९";
    private static final String[] VOWELS =
            "a a i i u u ri e a o o o a i i u u ri e a o o o n n 0 1 2 3 4 5 6 7 8 9".split(" ");
    private static final Map<Integer, String> SIGNS = IntStream.range(0, VOWEL_SIGNS.length())
            .boxed()
            .collect(Collectors.toMap(nth -> (int) VOWEL_SIGNS.charAt(nth), nth -> VOWELS[nth]));

    /** Of a retroflex flap that Latin letters write as r or d: d, as most do. */
    private static final Pattern NUKTA = Pattern.compile("\u093C");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** One after the other. */
    private static final String[][] FOLDS = {
        {"tch|chh|ch", "ç"},
        {"sh", "ş"},
        {"ck", "k"},
        {"c(?=[eiy])", "s"},
        {"c|q", "k"},
        {"x", "ks"},
        {"ph", "f"},
        {"([bdgjkrt])h", "$1"},
        {"w", "v"},
        {"z", "j"},
        {"aa+", "a"},
        {"ee+|ii+|ie$", "i"},
        {"oo+|uu+", "u"},
        {"au|ou", "o"},
        {"ay|ey|ei", "e"},
        {"ai", "a"},
        {"iy", "i"},
        {"er(?=[yi]$)", "r"},
        {"y$", "i"},
        {"(?<=[aiou][^aeiou])e$", ""},
        {"(?<=.)a", ""},
        {"m(?=[pbf])", "n"},
        {"(.)\\1+", "$1"},
        {"ç", "c"},
        {"ş", "x"}
    };

    private static final Pattern[] FOUND = IntStream.range(0, FOLDS.length)
            .mapToObj(nth -> Pattern.compile(FOLDS[nth][0]))
            .toArray(Pattern[]::new);

    private Sound() {}

    /** {@code word}: letters, marks and digits only. Scripts other than Devanagari and Latin stay as they are. */
    static String of(String word) {
        String sound = latin(Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        for (int nth = 0; nth < FOLDS.length; nth++) {
            sound = FOUND[nth].matcher(sound).replaceAll(FOLDS[nth][1]);
        }
        return sound;
    }

    private static String latin(String word) {
        StringBuilder latin = new StringBuilder();
        NUKTA.matcher(word)
                .replaceAll("")
                .codePoints()
                .forEach(letter ->
                        latin.append(LETTERS.getOrDefault(letter, SIGNS.getOrDefault(letter, other(letter)))));
        return latin.toString();
    }

    /** é is e; what joins and ends Hindi syllables has no sound. */
    private static String other(int letter) {
        boolean devanagari = Character.UnicodeScript.of(letter) == Character.UnicodeScript.DEVANAGARI;
        if (devanagari) {
            return "";
        }
        String plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        boolean accented = Character.UnicodeScript.of(plain.codePointAt(0)) == Character.UnicodeScript.LATIN;
        return accented ? MARKS.matcher(plain).replaceAll("") : Character.toString(letter);
    }
}
