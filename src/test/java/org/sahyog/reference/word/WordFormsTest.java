package org.sahyog.reference.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The forms of a word")
class WordFormsTest {
    private static final List<String> ALIKE = List.of(
            "पीतल=pital",
            "pital=peetal",
            "pital=pittal",
            "कपास=কপাস",
            "कारखाना=કારખાના",
            "ਪਿੱਤਲ=pital",
            "பித்தளை=pithalai",
            "விளக்கு=vilakku",
            "கடன்=kadan",
            "வங்கி=vangi",
            "சேலை=selai",
            "ಹಿತ್ತಾಳೆ=hittale",
            "భట్టి=bhatti",
            "भट्ठी=bhatti",
            "polishing=polished",
            "साड़ियों=साड़ी");

    @Test
    @DisplayName("sound alike in whatever Indian script it is written, and in Latin letters")
    void sounds() {
        assertThat(ALIKE).allMatch(WordFormsTest::alike);
        assertThat(List.of("पीतल=patthar", "भट्ठी=भूसी", "கடன்=कदम")).noneMatch(WordFormsTest::alike);
    }

    private static boolean alike(String pair) {
        String[] both = pair.split("=");
        return !Collections.disjoint(
                WordForms.of(both[0]).sounds(), WordForms.of(both[1]).sounds());
    }

    @Test
    @DisplayName("name the thing that other words of the trade name")
    void things() {
        for (String word : List.of("brass", "पीतल", "pital", "பித்தளை", "பித்தளையில்", "pithalai")) {
            assertThat(WordForms.of(word).thing()).as(word).isEqualTo("brs");
        }
        assertThat(WordForms.of("unheard").thing()).isNull();
    }

    @Test
    @DisplayName("are none of a long number but the number itself, and of a long word no more than sixty signs")
    void bounded() {
        assertThat(WordForms.of("9876543210").sounds()).isEmpty();
        assertThat(WordForms.of("9876543210").word()).isEqualTo("9876543210");
        assertThat(WordForms.of("x".repeat(500)).word()).hasSize(60);
        assertThat(WordForms.in(" – ! ")).isEmpty();
        assertThat(WordForms.of("⑴").word()).isEqualTo("1");
        assertThat(WordForms.of("ﷺ").word()).doesNotContain(" ");
    }
}
