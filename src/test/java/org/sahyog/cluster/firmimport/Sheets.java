package org.sahyog.cluster.firmimport;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** Sheets of firms that no other test knows, and calls that bring them. */
public final class Sheets {
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String TITLES = "Firm name,Owner,Phone,PIN code,Products,Workers,Annual turnover,Size,Women owned\n";

    private static final SplittableRandom RANDOM = new SplittableRandom();

    private Sheets() {}

    /** Rows as {@link #TITLES} names their cells. */
    public static List<String> rows(int count) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            rows.add(name() + ",Sunita Devi," + (7_000_000_000L + RANDOM.nextLong(2_999_999_999L))
                    + ",244001,lamps; bells,12,20 lakh,micro,yes");
        }
        return rows;
    }

    static String name() {
        return word() + " " + word() + " Works";
    }

    private static String word() {
        StringBuilder word = new StringBuilder();
        for (int letter = 0; letter < 9; letter++) {
            word.append((char) ('a' + RANDOM.nextInt(26)));
        }
        return word.toString();
    }

    public static String csv(List<String> rows) {
        return TITLES + String.join("\n", rows) + "\n";
    }

    static byte[] xlsx(List<String> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Firms");
            write(sheet, 0, TITLES.strip());
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row));
            }
        } catch (IOException inMemoryNever) {
            throw new UncheckedIOException(inMemoryNever);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, String cells) {
        String[] values = cells.split(",");
        for (int column = 0; column < values.length; column++) {
            sheet.value(row, column, values[column]);
        }
    }

    public static ValidatableResponse bring(Town town, Resident agent, String csv) {
        return send(town, agent, "?mode=GOOD_ROWS", CSV, csv.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code path}: what follows {@code firm-imports}. */
    static ValidatableResponse send(Town town, Resident agent, String path, String mediaType, byte[] file) {
        return agent.calls()
                .contentType(mediaType)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Accept-Language", "hi")
                .body(file)
                .post("/clusters/" + town.clusterId + "/firm-imports" + path)
                .then();
    }

    static long members(Town town) {
        return Town.count("select count(*) from stakeholder where cluster_id = ?", town.clusterId);
    }
}
