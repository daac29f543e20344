package org.sahyog.practice.version;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.practice.version.TextPiece.Change;

@DisplayName("The difference between two texts")
class WordDifferenceTest {
    private static String told(String before, String after) {
        return WordDifference.between(before, after).stream()
                .map(piece -> switch (piece.change()) {
                    case KEPT -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "]";
                    case ADDED -> "[+" + piece.text() + "]";
                })
                .collect(joining());
    }

    @Test
    @DisplayName("is told by words, in any script, and keeps what both have in common")
    void byWords() {
        assertThat(told("We burnt much coal.", "We burnt little coal.")).isEqualTo("We burnt [-much ][+little ]coal.");
        assertThat(told("", "A lid")).isEqualTo("[+A lid]");
        assertThat(told("A lid", "")).isEqualTo("[-A lid]");
        assertThat(told("A lid", "A lid")).isEqualTo("A lid");
        assertThat(told("", "")).isEmpty();
        assertThat(told("कोयला बहुत जलता था", "कोयला कम जलता था")).isEqualTo("कोयला [-बहुत ][+कम ]जलता था");
        assertThat(told("one two three", "two three one")).isEqualTo("[-one ]two [-three][+three one]");
    }

    @Test
    @DisplayName("makes up both texts again, whatever they are, and is never longer than needed")
    void wholeTexts() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        for (int nth = 0; nth < 2000; nth++) {
            String before = text(random);
            String after = text(random);
            List<TextPiece> pieces = WordDifference.between(before, after);
            assertThat(without(pieces, Change.ADDED)).as("seed " + seed).isEqualTo(before);
            assertThat(without(pieces, Change.REMOVED)).as("seed " + seed).isEqualTo(after);
            assertThat(kept(pieces)).as("seed " + seed).isEqualTo(longest(words(before), words(after)));
        }
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? " " : "");
        int words = random.nextInt(9);
        for (int nth = 0; nth < words; nth++) {
            text.append((char) ('a' + random.nextInt(3))).append(random.nextInt(6) == 0 ? "\n\n" : " ");
        }
        return text.toString();
    }

    private static String without(List<TextPiece> pieces, Change change) {
        return pieces.stream()
                .filter(piece -> piece.change() != change)
                .map(TextPiece::text)
                .collect(joining());
    }

    private static int kept(List<TextPiece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.change() == Change.KEPT)
                .mapToInt(piece -> words(piece.text()).size())
                .sum();
    }

    private static List<String> words(String text) {
        return Pattern.compile("\\S+\\s*|\\s+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** From the front, where the class under test goes from the end. */
    private static int longest(List<String> left, List<String> right) {
        int[][] best = new int[left.size() + 1][right.size() + 1];
        for (int i = 1; i <= left.size(); i++) {
            for (int j = 1; j <= right.size(); j++) {
                best[i][j] = left.get(i - 1).equals(right.get(j - 1))
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[left.size()][right.size()];
    }
}
