package org.sahyog.costpool.statement.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.expense.bill.ExpenseCategory;
import org.sahyog.costpool.ledger.PostingKind;
import org.sahyog.costpool.ledger.PostingThing;
import org.sahyog.costpool.statement.StatementCostView;
import org.sahyog.costpool.statement.StatementHead;
import org.sahyog.costpool.statement.StatementLineView;
import org.sahyog.costpool.statement.StatementSums;
import org.sahyog.costpool.statement.StatementTotalView;
import org.sahyog.costpool.statement.StatementView;
import org.sahyog.shared.export.CsvTable;
import org.sahyog.shared.export.XlsxTable;
import org.sahyog.shared.paper.PdfText;

/** Leaves what it made in {@code target/pages}. */
@DisplayName("The file of a statement")
class StatementFileTest {
    private static final Locale HINDI = Locale.forLanguageTag("hi");
    private static final UUID SOME = new UUID(7, 7);

    /** As many signs as a reference may have. */
    private static final String LONGEST = "SBINR52026112900123456/IMPS/612345678901/RAJDHANI-TRAVELSPVT";

    @Test
    @DisplayName("has many pages with the head on each, the same bytes each time, in both languages")
    void manyPages() throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, HINDI)) {
            byte[] pdf = printed(language, 120);
            assertThat(printed(language, 120)).isEqualTo(pdf);
            Files.write(folder().resolve("statement-" + language + ".pdf"), pdf);
            assertThat(pdf.length).isLessThan(200_000);
        }
    }

    @Test
    @DisplayName("shows the longest number of a transfer to its last sign")
    void longest() throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, HINDI)) {
            assertThat(PdfText.of(printed(language, 10))).contains("2026-27/0001", "TRAVELSPVT");
        }
    }

    @Test
    @DisplayName("leaves memory as it is written: nothing is held of 200,000 lines")
    void flat() {
        StatementWords words = new StatementWords(HINDI);
        List<StatementFile> files = List.of(
                new StatementTable(head(), words, new CsvTable()),
                new StatementTable(head(), words, new XlsxTable("Lines", StatementTable.WIDTHS)));
        for (StatementFile file : files) {
            file.begin();
            List<StatementLineView> lines = lines(500, HINDI);
            long before = used(file);
            long written = 0;
            for (int batch = 0; batch < 400; batch++) {
                written += file.add(lines).length;
            }
            assertThat(used(file) - before).as("bytes in memory").isLessThan(4_000_000);
            written += file.end().length;
            assertThat(written).isGreaterThan(4_000_000);
        }
    }

    /** {@code kept}: is not swept away meanwhile. */
    private static long used(Object kept) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        assertThat(kept).isNotNull();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static byte[] printed(Locale language, int count) throws IOException {
        List<StatementLineView> lines = lines(count, language);
        long in = lines.stream().mapToLong(StatementLineView::in).sum();
        long out = lines.stream().mapToLong(StatementLineView::out).sum();
        StatementSums sums = new StatementSums(
                List.of(
                        new StatementTotalView(PostingKind.CONTRIBUTION, null, in, 0),
                        new StatementTotalView(PostingKind.EXPENSE, ExpenseCategory.TRAVEL, 0, out)),
                List.of(
                        new StatementCostView(ExpenseCategory.TRAVEL, out),
                        new StatementCostView(ExpenseCategory.STALL, 12_345_678_90L)));
        StatementView view = StatementView.of(head(), sums);
        StatementPaper paper = new StatementPaper(view, head(), new StatementWords(language));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(paper.begin());
        file.write(paper.add(lines));
        file.write(paper.end());
        return file.toByteArray();
    }

    private static StatementHead head() {
        return new StatementHead(
                SOME,
                "Tour to Jaipur and a stall at the IITF fair in Delhi",
                "श्री विश्वकर्मा क्षेत्रीय पीतल उद्योग सहकारी समिति",
                "Moradabad brass",
                "INR",
                SOME,
                "श्री लक्ष्मी नारायण क्षेत्रीय हस्तशिल्प उद्योग मर्यादित",
                null,
                true,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                -1_50_000_00,
                412,
                Instant.parse("2027-03-31T04:30:00Z"));
    }

    private static List<StatementLineView> lines(int count, Locale language) {
        long[] balance = {head().opening()};
        return IntStream.range(0, count)
                .mapToObj(each -> {
                    StatementLineView line = line(each, language).after(balance[0]);
                    balance[0] = line.balance();
                    return line;
                })
                .toList();
    }

    private static StatementLineView line(int each, Locale language) {
        boolean in = each % 3 == 0;
        boolean longOne = each % 7 == 0;
        String title = language == HINDI ? "जयपुर तक बस, वापसी सहित" : "Bus to Jaipur and back";
        return new StatementLineView(
                SOME,
                each + 1,
                0,
                LocalDate.of(2026, 4, 1).plusDays(each * 3L),
                in ? PostingKind.CONTRIBUTION : each % 11 == 1 ? PostingKind.REVERSAL : PostingKind.EXPENSE,
                in ? PostingThing.CONTRIBUTION : PostingThing.EXPENSE,
                each % 2 == 0 ? MoneyPlace.CASH : null,
                in ? null : longOne ? (title + " · राष्ट्रीय मेले में साझा स्टॉल तथा परीक्षण ").repeat(3) : title,
                in ? null : ExpenseCategory.TRAVEL,
                longOne
                        ? "कोयला एवं क्षेत्रीय उद्योग विकास ट्रांसपोर्ट कंपनी प्राइवेट लिमिटेड"
                        : in ? null : "Rajdhani Travels",
                null,
                in ? "2026-27/%04d".formatted(each + 1) : "INV/2026/" + each,
                in ? each % 2 == 0 ? LONGEST : "SBINR52026112900123456" : null,
                null,
                in ? 12_345_678_90L + each : 0,
                in ? 0 : 98_765_43L + each,
                0);
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of("target/pages"));
    }
}
