package org.sahyog.cluster.firmsheet;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sahyog.cluster.firmsheet.word.Folded;
import org.sahyog.identity.check.FirmName;

/**
 * Whether two names of firms in one sheet are probably one, written twice: looser than {@link FirmName}, by which firms that are known
 * already are found, for here the same telephone speaks for it too.
 */
final class Likeness {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "\\b(?:m/s|messrs|private|pvt|limited|ltd|llp|co|company)(?![\\p{L}\\p{M}])\\.?", Pattern.CASE_INSENSITIVE);
    private static final int COMPARED = 60;
    private static final int LETTERS_PER_SLIP = 5;
    private static final int SHORTEST_START = 5;

    private Likeness() {}

    /** Equal without legal form, one the start of the other, or at most one slip in five letters. */
    static boolean similar(String one, String other) {
        String a = comparable(one);
        String b = comparable(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        boolean start = shorter >= SHORTEST_START && (a.startsWith(b) || b.startsWith(a));
        return start || slips(a, b) <= shorter / LETTERS_PER_SLIP;
    }

    /** "M/s. Gupta Brass Pvt. Ltd." is "guptabrass". */
    private static String comparable(String name) {
        String plain = Folded.of(LEGAL_FORM.matcher(name).replaceAll(" "));
        String folded = plain.isEmpty() ? Folded.of(name) : plain;
        return folded.substring(0, Math.min(folded.length(), COMPARED));
    }

    /** Levenshtein's distance. */
    private static int slips(String a, String b) {
        int[] above = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
