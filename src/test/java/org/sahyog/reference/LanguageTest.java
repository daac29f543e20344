package org.sahyog.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hi | HI",
                "hi-IN,hi;q=0.9,en;q=0.8 | HI",
                "en-IN,en;q=0.9,hi;q=0.8 | EN",
                "en;q=0.5, hi;q=0.7 | HI",
                "ta, hi;q=0.5 | HI",
                "ta | EN",
                "* | EN",
                "en;q=0, hi;q=0.1 | HI",
                "hi;q=0 | EN",
                "HI-in | HI",
                "'' | EN",
                ";;q=, | EN",
                "hi;q=seven | EN"
            })
    void the_caller_gets_the_language_liked_best(String header, Language language) {
        assertThat(Language.preferred(header)).isEqualTo(language);
    }

    @Test
    void without_a_header_it_is_english() {
        assertThat(Language.preferred(null)).isEqualTo(Language.EN);
    }
}
