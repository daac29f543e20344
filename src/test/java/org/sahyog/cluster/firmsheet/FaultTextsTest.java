package org.sahyog.cluster.firmsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sahyog.shared.sheet.SheetProblem;

@DisplayName("What is wrong with a row or a sheet")
class FaultTextsTest {
    private static final Locale HINDI = Locale.forLanguageTag("hi");

    static Stream<String> codes() {
        return Stream.concat(
                Arrays.stream(FirmProblem.values()).map(Enum::name),
                Arrays.stream(SheetProblem.values()).map(Enum::name));
    }

    @ParameterizedTest
    @MethodSource("codes")
    @DisplayName("is said in English and in Hindi, with nothing left open")
    void everyCodeHasBothTexts(String code) {
        RowFault fault = new RowFault(7, "Name", code, List.of("first", "second"), "value");
        String english = FaultTexts.detail(fault, Locale.ENGLISH);
        String hindi = FaultTexts.detail(fault, HINDI);
        assertThat(english).matches("[\\x20-\\x7E“”’]+").doesNotContain("{");
        assertThat(hindi).containsPattern("\\p{IsDevanagari}").doesNotContain("{");
        assertThat(hindi.contains("first")).isEqualTo(english.contains("first"));
        assertThat(hindi.contains("second")).isEqualTo(english.contains("second"));
    }
}
