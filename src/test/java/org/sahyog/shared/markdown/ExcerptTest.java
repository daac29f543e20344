package org.sahyog.shared.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The beginning of a text")
class ExcerptTest {
    @Test
    @DisplayName("is all of it where it is short")
    void whole() {
        assertThat(Excerpt.of(" Ten words ", 9)).isEqualTo(new Excerpt("Ten words", false));
    }

    @Test
    @DisplayName("ends with a word, and within one only where it is longer than half")
    void cut() {
        assertThat(Excerpt.of("one two three", 9)).isEqualTo(new Excerpt("one two …", true));
        assertThat(Excerpt.of("x".repeat(50), 10)).isEqualTo(new Excerpt("x".repeat(10) + " …", true));
        assertThat(Excerpt.of("🎉".repeat(50), 11)).isEqualTo(new Excerpt("🎉".repeat(5) + " …", true));
    }

    @Test
    @DisplayName("never ends between a letter and its signs")
    void signs() {
        for (int most = 10; most < 40; most++) {
            String text = Excerpt.of("कि".repeat(50), most).text();
            assertThat(text.replace(" …", "").length() % 2).as(text).isZero();
        }
    }
}
