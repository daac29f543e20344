package org.sahyog.reference.word;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.TamilStemmer;

/** What stays of a word in its forms, by Snowball; of other scripts than these the word itself. */
final class Stem {
    private Stem() {}

    static String of(String word) {
        return switch (Character.UnicodeScript.of(word.codePointAt(0))) {
            case LATIN -> stem(new EnglishStemmer(), word);
            case DEVANAGARI -> stem(new HindiStemmer(), word);
            case TAMIL -> stem(new TamilStemmer(), word);
            default -> word;
        };
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent().isEmpty() ? word : stemmer.getCurrent();
    }
}
