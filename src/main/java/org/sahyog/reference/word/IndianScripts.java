package org.sahyog.reference.word;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words of the Indian scripts in Devanagari letters, so that one table knows their sounds: Unicode gives the same place to the same letter
 * in each of these scripts. Tamil writes p for b and t for d; how it is read follows from the letters beside it.
 */
final class IndianScripts {
    private static final int DEVANAGARI = 0x0900;
    private static final int TAMIL = 0x0B80;
    private static final int BENGALI = 0x0980;
    private static final int AFTER_MALAYALAM = 0x0D80;
    private static final int BLOCK = 0x80;

    /** Letters of the south for which Hindi has none of its own. */
    private static final Map<Integer, Integer> NEAREST = Map.of(
            (int) 'ऩ', (int) 'न', (int) 'ऱ', (int) 'र', (int) 'ऴ', (int) 'ळ', (int) 'ऎ', (int) 'ए', (int) 'ऒ',
            (int) 'ओ', 0x0946, 0x0947, 0x094A, 0x094B);

    private static final String STOPS = "कचटतप";
    private static final String VOICED = "गजडदब";
    private static final Pattern AFTER_NASAL = Pattern.compile("(?<=[ङञणनम]\u094D)[" + STOPS + "](?!\u094D)");
    private static final Pattern SIBILANT = Pattern.compile("(?<!\u094D)च(?!\u094D)");
    private static final Pattern AFTER_VOWEL =
            Pattern.compile("(?<=[\u0905-\u0939\u093E-\u094C])[" + STOPS + "](?!\u094D)");

    private IndianScripts() {}

    static String devanagari(String word) {
        if (word.codePoints().noneMatch(IndianScripts::isOther)) {
            return word;
        }
        boolean tamil = word.codePoints().anyMatch(letter -> letter >= TAMIL && letter < TAMIL + BLOCK);
        StringBuilder letters = new StringBuilder();
        word.codePoints().map(IndianScripts::letter).forEach(letters::appendCodePoint);
        return tamil ? asRead(letters.toString()) : letters.toString();
    }

    private static boolean isOther(int letter) {
        return letter >= BENGALI && letter < AFTER_MALAYALAM;
    }

    private static int letter(int letter) {
        int devanagari = isOther(letter) ? DEVANAGARI + letter % BLOCK : letter;
        return NEAREST.getOrDefault(devanagari, devanagari);
    }

    private static String asRead(String tamil) {
        String word = voiced(AFTER_NASAL, tamil);
        return voiced(AFTER_VOWEL, SIBILANT.matcher(word).replaceAll("स"));
    }

    private static String voiced(Pattern where, String word) {
        return where.matcher(word).replaceAll(stop -> String.valueOf(VOICED.charAt(STOPS.indexOf(stop.group()))));
    }
}
