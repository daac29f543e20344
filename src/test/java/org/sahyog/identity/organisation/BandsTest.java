package org.sahyog.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The coarse size of a firm")
class BandsTest {
    @ParameterizedTest
    @DisplayName("by its workers")
    @CsvSource({
        "0, W1_9",
        "9, W1_9",
        "10, W10_49",
        "49, W10_49",
        "50, W50_249",
        "249, W50_249",
        "250, W250_PLUS",
        "2147483647, W250_PLUS"
    })
    void workers(int workers, WorkersBand band) {
        assertThat(WorkersBand.of(workers)).isEqualTo(band);
    }

    @ParameterizedTest
    @DisplayName("by what it sells in a year")
    @CsvSource({
        "0, UP_TO_25_LAKH",
        "2500000, UP_TO_25_LAKH",
        "2500001, UP_TO_1_CRORE",
        "10000000, UP_TO_1_CRORE",
        "10000001, UP_TO_10_CRORE",
        "100000001, UP_TO_100_CRORE",
        "1000000000, UP_TO_100_CRORE",
        "1000000001, ABOVE_100_CRORE",
        "9223372036854775807, ABOVE_100_CRORE"
    })
    void turnover(long rupees, TurnoverBand band) {
        assertThat(TurnoverBand.of(rupees)).isEqualTo(band);
    }
}
