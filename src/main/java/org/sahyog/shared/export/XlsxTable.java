package org.sahyog.shared.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** XLSX with one sheet, whose rows leave memory as they are taken. Amounts are numbers, shown in lakh and crore. */
public final class XlsxTable implements Table {
    /** So many a sheet holds. */
    public static final int MOST_ROWS = 1_048_576;

    private static final String VERSION = "1.0";
    private static final String DAY = "dd-mm-yyyy";

    private final Drain drain = new Drain();
    private final Workbook book = new Workbook(drain, "Sahyog", VERSION);
    private final Worksheet sheet;
    private int row;

    /** {@code widths}: of the columns, in letters. */
    public XlsxTable(String name, List<Integer> widths) {
        sheet = book.newWorksheet(name);
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
    }

    @Override
    public void titles(List<String> cells) {
        row(cells);
        sheet.range(row - 1, 0, row - 1, cells.size() - 1).style().bold().set();
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
    }

    private void write(int column, @Nullable Object cell) {
        if (cell instanceof Amount amount) {
            sheet.value(row, column, amount.value());
            sheet.style(row, column).format(lakhAndCrore(amount.digits())).set();
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (cell instanceof Long number) {
            sheet.value(row, column, number);
        } else if (cell != null) {
            sheet.inlineString(row, column, SafeCell.of(cell.toString()));
        }
    }

    /** Excel knows no Indian digit groups: a format for each size, of which it takes the first that fits. Below zero it groups by threes. */
    private static String lakhAndCrore(int digits) {
        String parts = digits == 0 ? "" : "." + "0".repeat(digits);
        return "[>=10000000]##\\,##\\,##\\,##0" + parts + ";[>=100000]##\\,##\\,##0" + parts + ";#,##0" + parts;
    }

    @Override
    public byte[] taken() {
        try {
            sheet.flush();
        } catch (IOException memoryIsFull) {
            throw new UncheckedIOException(memoryIsFull);
        }
        return drain.taken();
    }

    @Override
    public byte[] end() {
        try {
            book.finish();
        } catch (IOException memoryIsFull) {
            throw new UncheckedIOException(memoryIsFull);
        }
        return drain.taken();
    }
}
