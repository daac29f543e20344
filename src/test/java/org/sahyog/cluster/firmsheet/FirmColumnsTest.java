package org.sahyog.cluster.firmsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sahyog.cluster.firmsheet.word.Folded;
import org.sahyog.shared.sheet.SheetProblem;
import org.sahyog.shared.sheet.SheetRefused;

class FirmColumnsTest {

    @Test
    void titlesAreFoundWhateverTheirCaseBlanksAndLanguage() {
        FirmColumns columns = FirmColumns.of(List.of(
                "FIRM_NAME *",
                "Mobile No. (10 digits)",
                "  pin Code",
                "E-Mail",
                "Women Owned (Yes/No)",
                "No. of workers",
                "Colour",
                ""));
        assertThat(columns.places().keySet())
                .containsExactly(
                        FirmField.NAME,
                        FirmField.PHONE,
                        FirmField.PIN,
                        FirmField.EMAIL,
                        FirmField.WOMEN_OWNED,
                        FirmField.WORKERS);
        assertThat(columns.ignored()).containsExactly("Colour");
        assertThat(FirmColumns.of(List.of("इकाई का नाम", "मोबाइल", "पिन")).places())
                .containsOnlyKeys(FirmField.NAME, FirmField.PHONE, FirmField.PIN);
    }

    @Test
    void noTwoFieldsShareATitle() {
        List<String> titles = Arrays.stream(FirmField.values())
                .flatMap(field -> field.titles().stream().map(Folded::title).distinct())
                .toList();
        assertThat(titles).doesNotHaveDuplicates();
    }

    @Test
    void nameAndPinAndOneContactAreNeeded() {
        refused(List.of("Phone", "Pin"), SheetProblem.COLUMN_MISSING, "Firm name (इकाई का नाम)");
        refused(List.of("Name", "Phone"), SheetProblem.COLUMN_MISSING, "PIN code (पिन कोड)");
        refused(List.of("Name", "Pin"), SheetProblem.COLUMN_MISSING, "Phone (मोबाइल)");
        assertThat(FirmColumns.of(List.of("Name", "Pin", "Email")).ignored()).isEmpty();
    }

    @Test
    void twoColumnsOfOneMeaningAreRefused() {
        refused(List.of("Name", "Pin", "Phone", "Mobile"), SheetProblem.COLUMN_TWICE, "Phone", "Mobile");
    }

    private static void refused(List<String> titles, SheetProblem problem, Object... arguments) {
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> FirmColumns.of(titles))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(problem);
                    assertThat(refused.arguments()).containsExactly(arguments);
                });
    }
}
