package org.sahyog.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows stream: what is alive in the middle of a long sheet is far less than the sheet. */
class SheetMemoryTest {

    private static final long MEGABYTE = 1024L * 1024;

    @TempDir
    Path folder;

    @Test
    void csvStaysFlat() throws IOException {
        for (int rows : new int[] {5_000, 10_000}) {
            String csv = IntStream.rangeClosed(0, rows)
                    .mapToObj(row -> ("Firm " + row + ",244001,").concat("x".repeat(800)))
                    .collect(Collectors.joining("\n"));
            assertThat(mostAlive(new SheetFiles(folder).text(csv), rows)).isLessThan(3 * MEGABYTE);
        }
    }

    @Test
    void xlsxStaysFlat() throws IOException {
        for (int rows : new int[] {5_000, 10_000}) {
            Path file = new SheetFiles(folder).xlsx(sheet -> {
                for (int row = 0; row <= rows; row++) {
                    sheet.inlineString(row, 0, "Firm " + row + "x".repeat(800));
                    sheet.value(row, 1, 244001);
                }
            });
            assertThat(mostAlive(file, rows)).isLessThan(5 * MEGABYTE);
        }
    }

    /** The largest growth of the live heap, looked at every thousand rows. */
    private static long mostAlive(Path file, int expectedRows) {
        SheetFiles.titles(file);
        long before = alive();
        long[] most = {0};
        int[] rows = {0};
        try (Sheet sheet = Sheet.read(file, SheetLimits.USUAL)) {
            sheet.forEach(row -> {
                if (++rows[0] % 1_000 == 0) {
                    most[0] = Math.max(most[0], alive() - before);
                }
            });
        }
        assertThat(rows[0]).isEqualTo(expectedRows);
        System.out.println("SheetMemoryTest " + expectedRows + " rows, live heap grew at most " + most[0] + " bytes");
        return most[0];
    }

    private static long alive() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
