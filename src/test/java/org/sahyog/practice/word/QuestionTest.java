package org.sahyog.practice.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.reference.word.WordForms;

@DisplayName("A question")
class QuestionTest {
    private static final Year NOW = Year.of(2026);

    private static Question question(int practices, int... each) {
        List<WordForms> words = Asking.of("lid gasket").words();
        List<Alternative> alternatives = Arrays.stream(new int[] {0, 1})
                .filter(nth -> nth < each.length)
                .mapToObj(nth ->
                        new Alternative(nth, "~" + words.get(nth).sounds().get(0), WordMatch.SOUND, 0.9, each[nth]))
                .toList();
        return new Question(words, alternatives, practices);
    }

    @Test
    @DisplayName("of which few have the words looks through all of them")
    void few() {
        assertThat(question(1000, 10, 150).stages(NOW)).containsExactly("('~lid') | ('~gsket')");
        assertThat(question(1000).stages(NOW)).isEmpty();
    }

    @Test
    @DisplayName(
            "of which many have them begins with those that have all in the title and are new, and ends with the rarest word")
    void many() {
        List<String> stages = question(100_000, 20_000, 500).stages(NOW);
        assertThat(stages)
                .containsExactly(
                        "('@2026~gsket' | '@2025~gsket') & ('@2026~lid' | '@2025~lid')",
                        "('^~gsket') & ('^~lid')",
                        "('~gsket') & ('~lid')",
                        "('~gsket')");
        assertThat(Question.before(stages))
                .startsWith("", "(" + stages.get(0) + ")", "(" + stages.get(0) + ") | (" + stages.get(1) + ")")
                .hasSize(4);
    }

    @Test
    @DisplayName("gives a rare word more than one that many have, and 900 of 1000 to all that sound alike in a title")
    void weights() {
        Double[] weights = question(1000, 900, 3).weights();
        assertThat(weights[1]).isGreaterThan(5 * weights[0]);
        assertThat((weights[0] + weights[1]) * 6 / Math.PI / Math.PI).isBetween(899.9, 900.1);
    }

    @Test
    @DisplayName("leaves out what stands in every sentence, unless nothing else is asked")
    void small() {
        assertThat(Asking.of("How to save the coal?").words())
                .extracting(WordForms::word)
                .containsExactly("save", "coal");
        assertThat(Asking.of("peetal ki bhatti").words())
                .extracting(WordForms::word)
                .containsExactly("peetal", "bhatti");
        assertThat(Asking.of("how").words()).hasSize(1);
        assertThat(Asking.of("– !").words()).isEmpty();
        assertThat(Asking.of("one two three four five six seven eight nine ten").words())
                .hasSize(8);
    }

    @Test
    @DisplayName("takes for a slip what differs by one letter, two in a long word")
    void slips() {
        assertThat(List.of("kpola=kupola", "abcd=abdc", "abcdef=abxdyf", "same=same"))
                .allMatch(QuestionTest::isSlip);
        assertThat(List.of("abcd=abxy", "lamp=stamps", "abcdef=xbxdyf")).noneMatch(QuestionTest::isSlip);
    }

    private static boolean isSlip(String pair) {
        String[] both = pair.split("=");
        return Slip.isBetween(both[0], both[1]);
    }
}
