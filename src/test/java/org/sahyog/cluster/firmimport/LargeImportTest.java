package org.sahyog.cluster.firmimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;

@QuarkusTest
@DisplayName("5,000 firms of one PIN code")
class LargeImportTest {
    private static final int ROWS = 5_000;
    private static final long MEGABYTE = 1024L * 1024;

    private final Town town = new Town();

    @Test
    @DisplayName("come in one CSV file, and again all are known; a second 5,000 come as XLSX; the heap stays flat")
    void fiveThousand() {
        List<String> rows = Sheets.rows(ROWS);
        byte[] csv = Sheets.csv(rows).getBytes(StandardCharsets.UTF_8);
        byte[] xlsx = Sheets.xlsx(Sheets.rows(ROWS));
        long before = alive();
        timed("CSV", () -> bring(Sheets.CSV, csv, ROWS));
        timed("the same CSV again", () -> bring(Sheets.CSV, csv, 0));
        timed("XLSX", () -> bring(Sheets.XLSX, xlsx, ROWS));
        timed(
                "preview of the same XLSX",
                () -> Sheets.send(town, town.cda, "/preview", Sheets.XLSX, xlsx)
                        .statusCode(200)
                        .body("imported", equalTo(0)));
        long grown = alive() - before;
        System.out.println("LargeImportTest: live heap grew by " + grown / 1024 + " KB");
        assertThat(grown).isLessThan(40 * MEGABYTE);
        assertThat(Town.count(
                        "select count(*) from stakeholder s join organisation o on o.id = s.organisation_id where s.cluster_id = ? and o.kind = 'FIRM'",
                        town.clusterId))
                .isEqualTo(2L * ROWS);
    }

    private void bring(String mediaType, byte[] file, int imported) {
        Sheets.send(town, town.cda, "", mediaType, file)
                .statusCode(201)
                .body("total", equalTo(ROWS))
                .body("imported", equalTo(imported));
    }

    private static void timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.println("LargeImportTest: " + what + " in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    private static long alive() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
