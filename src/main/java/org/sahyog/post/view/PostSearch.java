package org.sahyog.post.view;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Posts that have words, each of them or one that sounds like it; {@code $3} and {@code $4} as in {@link PostSql}, {@code $9} the words. A
 * place to read posts from, of which {@link PostSql} shows what the caller may see. What stands in it is reckoned first ({@code offset 0}):
 * PostgreSQL cannot know how rare a word is, and would walk the whole feed for one that nobody has written.
 */
final class PostSearch {
    /** So many newest posts of a feed are looked through before the index is asked. */
    private static final int NEWEST = 500;

    private static final String ON_BOARD =
            "select f.* from post f where f.board_id = coalesce(cast($4 as uuid), $3) and f.state = 'SHOWN'";

    private PostSearch() {}

    /** By index; what many posts have is slow. */
    static String all(int words) {
        return "(" + ON_BOARD + has(words) + " offset 0) p";
    }

    /** Of the newest that come after the cursor, {@code $5} and {@code $6}, and after {@code $8}. */
    static String newest(int words) {
        return "(select f.* from (" + ON_BOARD + " and f.reply_to is null and f.state <> 'DELETED'"
                + " and (f.written_at, f.id) < ($5, $6) and f.written_at > $8 order by f.written_at desc, f.id desc limit "
                + NEWEST
                + ") f where true"
                + has(words) + ") p";
    }

    private static String has(int words) {
        return IntStream.rangeClosed(1, words).mapToObj(PostSearch::hasOne).collect(Collectors.joining());
    }

    /** Words of fewer than four letters are found whole only: too much sounds like them. */
    private static String hasOne(int nth) {
        return """
                 and post_words(f.search_key) && ((select coalesce(array_agg(v.word), '{}') from post_word v
                    where v.board_id = coalesce(cast($4 as uuid), $3) and length({word}) >= 4
                    and (v.word like {word} || '%' or v.word %>> {word})) || {word})
                """.replace("{word}", "(cast($9 as text[]))[" + nth + "]");
    }
}
