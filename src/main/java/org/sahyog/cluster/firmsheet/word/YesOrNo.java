package org.sahyog.cluster.firmsheet.word;

import java.util.Optional;
import java.util.Set;

/** Yes and no as people write them, in English and Hindi. */
public final class YesOrNo {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "हाँ", "हां", "हा", "जीहाँ");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "नहीं", "नही", "ना");

    private YesOrNo() {}

    public static Optional<Boolean> read(String text) {
        String word = Folded.of(text);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
