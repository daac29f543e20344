package org.sahyog.reference.word;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sahyog.reference.Table;

/** Words that stand in every sentence, and say nothing of what is looked for. */
public final class SmallWords {
    private static final Set<String> ALL = new Table("small-words.csv")
            .rows().stream()
                    .flatMap(row -> Stream.of(row.getField("words").split(" ")))
                    .collect(Collectors.toUnmodifiableSet());

    private SmallWords() {}

    public static boolean contains(String word) {
        return ALL.contains(word);
    }
}
