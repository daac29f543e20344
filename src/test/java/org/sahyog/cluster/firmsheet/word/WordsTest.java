package org.sahyog.cluster.firmsheet.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sahyog.identity.organisation.FirmSize;
import org.sahyog.identity.organisation.TurnoverBand;
import org.sahyog.identity.organisation.WorkersBand;
import org.sahyog.reference.Label;
import org.sahyog.reference.Table;

@DisplayName("What people write in sheets")
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "9,W1_9",
        "१२,W10_49",
        "'1,200',W250_PLUS",
        "10-49,W10_49",
        "1 to 9,W1_9",
        "250+,W250_PLUS",
        "w50_249,W50_249",
        "5-60,",
        "many,",
        "-3,"
    })
    @DisplayName("about workers is a band")
    void workers(String text, WorkersBand band) {
        assertThat(WorkersWords.read(text)).isEqualTo(Optional.ofNullable(band));
    }

    @ParameterizedTest
    @CsvSource({
        "20 lakh,UP_TO_25_LAKH",
        "25 lacs,UP_TO_25_LAKH",
        "26 Lakhs,UP_TO_1_CRORE",
        "Rs. 1.5 Cr,UP_TO_10_CRORE",
        "१५ लाख,UP_TO_25_LAKH",
        "2 करोड़,UP_TO_10_CRORE",
        "'₹ 45,00,000/-',UP_TO_1_CRORE",
        "30-80 lakh,UP_TO_1_CRORE",
        "25 lakh to 1 crore,UP_TO_1_CRORE",
        "more than 100 crore,ABOVE_100_CRORE",
        "up_to_10_crore,UP_TO_10_CRORE",
        "10 lakh to 2 crore,",
        "above 5 crore,",
        "50,",
        "good,",
        "999999999999 crore,ABOVE_100_CRORE"
    })
    @DisplayName("about turnover is a band, unless nobody can tell")
    void turnover(String text, TurnoverBand band) {
        assertThat(TurnoverWords.read(text)).isEqualTo(Optional.ofNullable(band));
    }

    @ParameterizedTest
    @EnumSource(TurnoverBand.class)
    @DisplayName("about turnover may be the very label that the product shows for a band")
    void labels(TurnoverBand band) {
        Label label = new Table("kinds.csv")
                .rows().stream()
                        .filter(row -> row.getField("code").equals(band.name()))
                        .map(Label::of)
                        .findFirst()
                        .orElseThrow();
        assertThat(TurnoverWords.read(label.en())).contains(band);
        assertThat(TurnoverWords.read(label.hi())).contains(band);
    }

    @ParameterizedTest
    @CsvSource({"Micro,MICRO", "लघु,SMALL", "MEDIUM,MEDIUM", "बड़ा,LARGE", "huge,"})
    @DisplayName("about size is a class of the MSMED Act")
    void sizes(String text, FirmSize size) {
        assertThat(SizeWords.read(text)).isEqualTo(Optional.ofNullable(size));
    }
}
