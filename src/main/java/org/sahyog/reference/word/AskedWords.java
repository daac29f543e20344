package org.sahyog.reference.word;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What somebody looks for, and how SQL looks for it: all words must be there. Their parameter is an array, and none where nothing is asked. */
public record AskedWords(List<String> words) {
    public static AskedWords of(@Nullable String text) {
        String[] words = WordKeys.asked(text);
        return new AskedWords(words == null ? List.of() : List.of(words));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public int count() {
        return words.size();
    }

    public String[] array() {
        return words.toArray(String[]::new);
    }

    /** That they are in {@code key}: a condition. */
    public String in(String key, String parameter) {
        return words.isEmpty()
                ? "true"
                : IntStream.rangeClosed(1, words.size())
                        .mapToObj(nth -> "has_sound(" + key + ", (cast(" + parameter + " as text[]))[" + nth + "])")
                        .collect(Collectors.joining(" and ", "(", ")"));
    }

    /**
     * Rows of a table of a cluster that have them in their {@code search_key}; all of the table where nothing is asked. What has them is
     * reckoned first ({@code offset 0}): PostgreSQL cannot know how rare a word is, and would walk through all rows for one that none has.
     */
    public String rows(String table, String cluster, String parameter) {
        return words.isEmpty()
                ? table
                : "(select w.* from " + table + " w where w.cluster_id = " + cluster + " and "
                        + in("w.search_key", parameter) + " offset 0)";
    }
}
