package org.sahyog.cluster.firmsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahyog.identity.organisation.WorkersBand;
import org.sahyog.shared.sheet.SheetLimits;

class FirmSheetTest {

    private static final ValueCheck SIX_DIGITS = new ValueCheck() {
        @Override
        public Optional<FirmProblem> fault(String value) {
            return value.replace(" ", "").matches("[1-9][0-9]{5}")
                    ? Optional.empty()
                    : Optional.of(FirmProblem.PIN_UNKNOWN);
        }

        @Override
        public String normal(String value) {
            return value.replace(" ", "");
        }
    };

    @TempDir
    Path folder;

    @Test
    void goodRowsAreFirmsWithNormalValues() throws IOException {
        ImportPreview preview = preview("""
                इकाई का नाम;मोबाइल;पिन;उत्पाद;कर्मचारियों की संख्या;महिला स्वामित्व;रंग
                गुप्ता ब्रास;+91 98765 43210;244 001;"दीपक, घंटी; थाली";12;हाँ;लाल
                """);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.ignoredColumns()).containsExactly("रंग");
        FirmRow firm = preview.firms().get(0);
        assertThat(firm.number()).isEqualTo(2);
        assertThat(firm.name()).isEqualTo("गुप्ता ब्रास");
        assertThat(firm.value(FirmField.PIN)).isEqualTo("244001");
        assertThat(firm.draft().products()).containsExactly("दीपक", "घंटी", "थाली");
        assertThat(firm.draft().workersBand()).isEqualTo(WorkersBand.W10_49);
        assertThat(firm.draft().womenOwned()).isTrue();
    }

    @Test
    void faultsNameRowColumnAndCode() throws IOException {
        ImportPreview preview = preview("""
                Firm Name,Phone,PIN,Women owned,Workers,Size
                Gupta,1,24400,yes,5,micro
                ,2,244001,no,5,small
                Devi,3,244001,perhaps,many,huge
                Khan,,244001,no,5,medium
                =1+1,5,244001,no,5,micro
                Good,6,244001,,,
                """);
        assertThat(preview.faults())
                .extracting(fault -> fault.row() + " " + fault.column() + " " + fault.code() + " " + fault.value())
                .containsExactly(
                        "2 PIN PIN_UNKNOWN 24400",
                        "3 Firm Name VALUE_MISSING ",
                        "4 Women owned NOT_YES_OR_NO perhaps",
                        "4 Workers WORKERS_UNCLEAR many",
                        "4 Size SIZE_UNKNOWN huge",
                        "5 Phone CONTACT_MISSING ",
                        "6 Firm Name FORMULA =1+1");
        assertThat(preview.totalRows()).isEqualTo(6);
        assertThat(preview.firms()).extracting(FirmRow::name).containsExactly("Good");
    }

    @Test
    void theLaterOfTwoTwinsNamesTheEarlier() throws IOException {
        ImportPreview preview = preview("""
                Name,Phone,Pin,Udyam number
                Gupta Brass Works,9876543210,244001,UDYAM-UP-01-0000001
                Other,1111111111,244002,udyam up 01 0000001
                M/s Gupta Bras Works Pvt. Ltd.,+91 98765-43210,244003,
                Verma Steel,9876543210,244004,
                gupta  BRASS works,2222222222,244001,
                Khan,3333333333,244005,
                """);
        assertThat(preview.faults())
                .extracting(fault -> fault.row() + " " + fault.column() + " " + fault.code() + " " + fault.arguments())
                .containsExactly(
                        "3 Udyam number SAME_UDYAM_NUMBER [2]",
                        "4 Phone SAME_PHONE_AND_NAME [2]",
                        "6 Name SAME_NAME_AND_PIN [2]");
        assertThat(preview.firms()).hasSize(3);
    }

    @Test
    void aThousandFaultsAreListedAndTheRestCounted() throws IOException {
        ImportPreview preview = preview("Name,Phone,Pin\n"
                + IntStream.range(0, 1_500)
                        .mapToObj(i -> "Firm " + i + "," + (7_000_000_000L + i) + ",1")
                        .collect(Collectors.joining("\n")));
        assertThat(preview.faults()).hasSize(1_000);
        assertThat(preview.unlistedFaults()).isEqualTo(500);
        assertThat(preview.firms()).isEmpty();
    }

    @Test
    void tenThousandFirmsOfOnePhoneAreStillReadQuickly() throws IOException {
        ImportPreview preview = preview("Name,Phone,Pin\n"
                + IntStream.range(0, 10_000)
                        .mapToObj(i ->
                                Integer.toString(i * 7_919, 36).repeat(10) + "q".repeat(i % 50) + ",9876543210,244001")
                        .collect(Collectors.joining("\n")));
        assertThat(preview.totalRows()).isEqualTo(10_000);
    }

    @Test
    void longValuesAreShownShort() {
        String shown = new RowFault(2, "Name", "X", List.of(), "ग".repeat(500)).value();
        assertThat(shown.codePointCount(0, shown.length())).isEqualTo(60);
        assertThat(shown).endsWith("…");
    }

    private ImportPreview preview(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("firms"), csv);
        return FirmSheet.preview(file, SheetLimits.USUAL, Map.of(FirmField.PIN, SIX_DIGITS));
    }
}
