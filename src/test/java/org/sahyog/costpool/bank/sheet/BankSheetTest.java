package org.sahyog.costpool.bank.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sahyog.shared.sheet.SheetProblem;
import org.sahyog.shared.sheet.SheetRefused;

@DisplayName("A bank’s statement")
class BankSheetTest {
    private static final BankLine IN = new BankLine(
            LocalDate.of(2026, 4, 2), 500_000, "NEFT-SBIN0011223344556-DIYA WORKS", "SBIN0011223344556", 1_500_000L);
    private static final BankLine OUT =
            new BankLine(LocalDate.of(2026, 4, 3), -123_450, "CHQ PAID MEERA BUS SERVICE", "000123", 1_376_550L);

    @TempDir
    Path folder;

    /** Made after what these banks give; names and numbers are made up. */
    static Stream<String> banks() {
        return Stream.of(
                // State Bank
                "Account Name\t:\tSAMITI\nAccount Number\t:\t_00000012345\n\nTxn Date\tValue Date\tDescription\tRef No./Cheque No.\tDebit\tCredit\tBalance\n"
                        + "2 Apr 2026\t2 Apr 2026\tNEFT-SBIN0011223344556-DIYA WORKS\tSBIN0011223344556\t \t5,000.00\t15,000.00\n"
                        + "3 Apr 2026\t3 Apr 2026\tCHQ PAID MEERA BUS SERVICE\t000123\t1,234.50\t \t13,765.50\n"
                        + "**This is a computer generated statement\n",
                // HDFC
                "HDFC BANK Ltd.\n,,,,,,\nDate,Narration,Chq./Ref.No.,Value Dt,Withdrawal Amt.,Deposit Amt.,Closing Balance\n"
                        + "********,********,,,,,\n02/04/26,NEFT-SBIN0011223344556-DIYA WORKS,SBIN0011223344556,02/04/26,,5000.00,15000.00\n"
                        + "03/04/26,CHQ PAID MEERA BUS SERVICE,000123,03/04/26,1234.50,,13765.50\nSTATEMENT SUMMARY :-,,,,,,\n",
                // ICICI, the latest first
                "S No.,Value Date,Transaction Date,Cheque Number,Transaction Remarks,Withdrawal Amount (INR ),Deposit Amount (INR ),Balance (INR )\n"
                        + "1,03/04/2026,03/04/2026,000123,CHQ PAID MEERA BUS SERVICE,\"1,234.50\",0.00,\"13,765.50\"\n"
                        + "2,02/04/2026,02/04/2026,SBIN0011223344556,NEFT-SBIN0011223344556-DIYA WORKS,0.00,\"5,000.00\",\"15,000.00\"\n",
                // Axis
                "Tran Date,CHQNO,PARTICULARS,DR,CR,BAL,SOL\n02-04-2026,SBIN0011223344556,NEFT-SBIN0011223344556-DIYA WORKS,,5000.00,15000.00,248\n"
                        + "03-04-2026,000123,CHQ PAID MEERA BUS SERVICE,1234.50,,13765.50,248\n,,TRANSACTION TOTAL,1234.50,5000.00,,\n",
                // Kotak, one column and its sign
                "Sl. No.,Date,Description,Chq / Ref number,Amount,Dr / Cr,Balance,Dr / Cr\n"
                        + "1,02/04/2026,NEFT-SBIN0011223344556-DIYA WORKS,SBIN0011223344556,\"5,000.00\",CR,\"15,000.00\",CR\n"
                        + "2,03/04/2026,CHQ PAID MEERA BUS SERVICE,000123,\"1,234.50\",DR,\"13,765.50\",CR\n",
                // Bank of Baroda
                "DATE;NARRATION;CHQ.NO.;WITHDRAWAL(DR);DEPOSIT(CR);BALANCE(INR)\n"
                        + "02-04-2026;NEFT-SBIN0011223344556-DIYA WORKS;SBIN0011223344556;;5,000.00;15,000.00Cr\n"
                        + "03-04-2026;CHQ PAID MEERA BUS SERVICE;000123;1,234.50;;13,765.50Cr\n",
                // Union
                "Date,Remarks,Tran Id,Amount(Rs.),Balance(Rs.)\n02-Apr-26 10:15:03,NEFT-SBIN0011223344556-DIYA WORKS,SBIN0011223344556,5000.00(Cr),15000.00(Cr)\n"
                        + "03-Apr-26 18:00:59,CHQ PAID MEERA BUS SERVICE,000123,1234.50(Dr),13765.50(Cr)\n");
    }

    @ParameterizedTest
    @MethodSource("banks")
    @DisplayName("is read as the banks give it, without a word about its columns")
    void guessed(String text) throws IOException {
        assertThat(read(text, null).lines()).containsExactly(IN, OUT);
    }

    @Test
    @DisplayName("is read by the titles that somebody told")
    void told() throws IOException {
        BankColumns told = new BankColumns("Tithi", "Vivaran", null, null, null, "Rashi", null, null);
        String text =
                "Tithi,Date,Vivaran,Rashi,Remarks\n02.04.2026,01/01/2020,Chanda,+500,x\n03.04.2026,01/01/2020,Bus,-1234.5,x\n";
        assertThat(read(text, told).lines())
                .containsExactly(
                        new BankLine(LocalDate.of(2026, 4, 2), 50_000, "Chanda", null, null),
                        new BankLine(LocalDate.of(2026, 4, 3), -123_450, "Bus", null, null));
        assertThat(told.isFit()).isTrue();
        assertThat(new BankColumns("a", "b", null, "c", null, null, null, null).isFit())
                .isFalse();
        assertThat(new BankColumns("a", "b", null, "c", "d", "e", null, null).isFit())
                .isFalse();
        assertThat(new BankColumns("a", "b", null, "c", "d", null, "e", null).isFit())
                .isFalse();
    }

    @Test
    @DisplayName("names the rows whose amount cannot be read, and passes over what is no line")
    void rows() throws IOException {
        BankSheet sheet = read(
                "Date,Narration,Debit,Credit\nOpening balance,,,\n02/04/2026,Both,5,5\n02/04/2026,Words,five,\n"
                        + "02/04/2026,Half a paisa,,1.005\n02/04/2026,Nothing,,\n31/02/2026,No such day,,7\n02/04/2026,Right,,7\n",
                null);
        assertThat(sheet.lines()).extracting(BankLine::narration).containsExactly("Right");
        assertThat(sheet.unreadable()).containsExactly(3, 4, 5);
        assertThat(sheet.passedOver()).isEqualTo(3);
    }

    @Test
    @DisplayName("is refused where no row has titles")
    void noTitles() {
        assertThatThrownBy(() -> read("Firm,Phone\nDiya,99\n", null))
                .isInstanceOfSatisfying(
                        SheetRefused.class,
                        refused -> assertThat(refused.problem()).isEqualTo(SheetProblem.TITLES_MISSING));
    }

    @Test
    @DisplayName("of one day is put in order by its balances")
    void oneDay() throws IOException {
        BankSheet sheet =
                read("Date,Narration,Debit,Credit,Balance\n02/04/2026,second,,5,15\n02/04/2026,first,,10,10\n", null);
        assertThat(sheet.lines()).extracting(BankLine::narration).containsExactly("first", "second");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,23,45,678.90 | 1234567890
                    ₹ 0.05         | 5
                    Rs. 12         | 1200
                    INR 12.5       | 1250
                    (12.50)        | -1250
                    -12.50         | -1250
                    12.50 Dr.      | -1250
                    12.50Cr        | 1250
                    12.500         | 1250
                    12.505         | -
                    12 34 Cr 5     | -
                    99999999999999 | -
                    1e3            | -
                    """)
    @DisplayName("has amounts in many forms")
    void amounts(String text, String minor) {
        assertThat(BankCell.amount(text).stream()
                        .mapToObj(String::valueOf)
                        .findFirst()
                        .orElse("-"))
                .isEqualTo(minor);
    }

    @Test
    @DisplayName("has days in many forms, days before months")
    void days() {
        assertThat(List.of(
                        "2/4/2026",
                        "02-04-26",
                        "2.4.2026",
                        "02-APR-2026",
                        "2 apr 26",
                        "2026-04-02",
                        "02/04/2026 23:59:59"))
                .allSatisfy(text -> assertThat(BankCell.day(text)).contains(LocalDate.of(2026, 4, 2)));
        assertThat(List.of("", "Total", "31/02/2026", "4/13/2026", "2026-04"))
                .allSatisfy(text -> assertThat(BankCell.day(text)).isEmpty());
    }

    private BankSheet read(String text, @Nullable BankColumns known) throws IOException {
        return BankSheet.read(Files.writeString(folder.resolve("statement.csv"), text), known);
    }
}
