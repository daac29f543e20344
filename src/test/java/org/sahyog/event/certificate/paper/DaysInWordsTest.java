package org.sahyog.event.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The days of an event, written out")
class DaysInWordsTest {
    @ParameterizedTest
    @CsvSource({
        "en, 2027-03-03, 2027-03-03, 3 March 2027",
        "en, 2027-03-03, 2027-03-05, 3–5 March 2027",
        "en, 2027-01-30, 2027-02-02, 30 January – 2 February 2027",
        "en, 2026-12-30, 2027-01-02, 30 December 2026 – 2 January 2027",
        "en, 2026-03-03, 2027-03-03, 3 March 2026 – 3 March 2027",
        "hi, 2027-02-03, 2027-02-05, 3–5 फ़रवरी 2027",
        "ta, 2027-02-28, 2027-03-02, 28 பிப்ரவரி – 2 மார்ச் 2027",
        "kn, 2027-11-09, 2027-11-09, 9 ನವೆಂಬರ್ 2027"
    })
    void days(String language, LocalDate first, LocalDate last, String words) {
        assertThat(DaysInWords.of(first, last, Locale.forLanguageTag(language))).isEqualTo(words);
    }
}
