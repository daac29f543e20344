package org.sahyog.shared.file.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sahyog.shared.file.FileProblem;
import org.sahyog.shared.problem.DomainException;

@DisplayName("A range of a file of 1,000 bytes")
class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-99, 0, 99",
        "bytes=900-, 900, 999",
        "bytes=900-5000, 900, 999",
        "bytes=-100, 900, 999",
        "bytes=-5000, 0, 999",
        "bytes=999-999, 999, 999",
        "bytes=0-99999999999999999999, 0, 999",
        "bytes=-99999999999999999999, 0, 999",
        "Bytes=0-0, 0, 0"
    })
    @DisplayName("is from the first to the last byte")
    void asked(String header, long first, long last) {
        assertThat(ByteRange.of(header, 1_000)).contains(new ByteRange(first, last));
        assertThat(new ByteRange(first, last).length()).isEqualTo(last - first + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bytes=-", "bytes=5-4", "bytes=0-1,5-6", "bytes=5000-6000,0-1", "lines=0-1", "bytes=a-b"})
    @DisplayName("that is none, or is several, counts as not asked")
    void notAsked(String header) {
        assertThat(ByteRange.of(header, 1_000)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=-0", "bytes=1000-", "bytes=1000-1001", "bytes=99999999999999999999-"})
    @DisplayName("that lies behind the end is refused")
    void behind(String header) {
        assertThatThrownBy(() -> ByteRange.of(header, 1_000))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(FileProblem.RANGE));
    }

    @Test
    @DisplayName("need not be asked")
    void none() {
        assertThat(ByteRange.of(null, 1_000)).isEmpty();
    }
}
