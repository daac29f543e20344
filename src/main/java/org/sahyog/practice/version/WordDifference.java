package org.sahyog.practice.version;

import static org.sahyog.practice.version.TextPiece.Change.ADDED;
import static org.sahyog.practice.version.TextPiece.Change.KEPT;
import static org.sahyog.practice.version.TextPiece.Change.REMOVED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sahyog.practice.version.TextPiece.Change;

/**
 * What is different between two texts, word by word, by their longest common sequence of words. Each word carries the blanks behind it: the
 * pieces that are kept or removed make up the old text, those that are kept or added the new one.
 */
final class WordDifference {
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private final List<String> before;
    private final List<String> after;
    private final int head;
    private final List<TextPiece> pieces = new ArrayList<>();

    private WordDifference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.head = common(before, after, 0);
    }

    static List<TextPiece> between(String before, String after) {
        return new WordDifference(words(before), words(after)).pieces();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** How many are the same at the beginning, after so many that are known to be. */
    private static int common(List<String> left, List<String> right, int known) {
        int count = known;
        while (count < Math.min(left.size(), right.size()) && left.get(count).equals(right.get(count))) {
            count++;
        }
        return count;
    }

    /** Both ends that are the same cost nothing; only what lies between them is compared. */
    private List<TextPiece> pieces() {
        int tail =
                common(reversed(before.subList(head, before.size())), reversed(after.subList(head, after.size())), 0);
        List<String> old = before.subList(head, before.size() - tail);
        List<String> fresh = after.subList(head, after.size() - tail);
        add(KEPT, before.subList(0, head));
        compare(old, fresh);
        add(KEPT, before.subList(before.size() - tail, before.size()));
        return pieces;
    }

    private static List<String> reversed(List<String> words) {
        List<String> turned = new ArrayList<>(words);
        Collections.reverse(turned);
        return turned;
    }

    private void compare(List<String> old, List<String> fresh) {
        short[][] common = lengths(old, fresh);
        int i = 0;
        int j = 0;
        while (i < old.size() && j < fresh.size()) {
            if (old.get(i).equals(fresh.get(j))) {
                add(KEPT, old.subList(i, ++i));
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                add(REMOVED, old.subList(i, ++i));
            } else {
                add(ADDED, fresh.subList(j, ++j));
            }
        }
        add(REMOVED, old.subList(i, old.size()));
        add(ADDED, fresh.subList(j, fresh.size()));
    }

    /** Of what is left from a word of each on: how many words they have in common, in order. A text has 5000 words at most. */
    private static short[][] lengths(List<String> old, List<String> fresh) {
        short[][] lengths = new short[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                lengths[i][j] = old.get(i).equals(fresh.get(j))
                        ? (short) (lengths[i + 1][j + 1] + 1)
                        : (short) Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    /** Joins the piece before it, where that is changed in the same way. */
    private void add(Change change, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).change() == change) {
            pieces.set(last, new TextPiece(change, pieces.get(last).text() + text));
        } else {
            pieces.add(new TextPiece(change, text));
        }
    }
}
