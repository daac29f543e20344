package org.sahyog.shared.sheet.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.sheet.RawCell;
import org.sahyog.shared.sheet.RawRow;
import org.sahyog.shared.sheet.RowSource;
import org.sahyog.shared.sheet.SheetLimits;
import org.sahyog.shared.sheet.SheetProblem;
import org.sahyog.shared.sheet.SheetRefused;

/** The rows of the first sheet of an XLSX file that {@link XlsxProof} has let through. */
public final class XlsxRows implements RowSource {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int last;

    private XlsxRows(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        this.stream = workbook.getFirstSheet().openStream();
        this.rows = stream.iterator();
    }

    public static XlsxRows open(Path file, SheetLimits limits) throws IOException {
        XlsxProof.prove(file, limits);
        ReadableWorkbook workbook = null;
        try {
            workbook = workbook(file);
            return new XlsxRows(workbook);
        } catch (IOException | RuntimeException broken) {
            if (workbook != null) {
                workbook.close();
            }
            throw new SheetRefused(broken, SheetProblem.XLSX_BROKEN);
        }
    }

    /** Formats tell dates from numbers; a workbook without styles has none. */
    private static ReadableWorkbook workbook(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutStyles) {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        }
    }

    @Override
    public @Nullable RawRow next() {
        try {
            return rows.hasNext() ? raw(rows.next()) : null;
        } catch (RuntimeException broken) {
            throw new SheetRefused(broken, SheetProblem.XLSX_BROKEN);
        }
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            stream.close();
        }
    }

    private RawRow raw(Row row) {
        if (row.getRowNum() <= last) {
            throw new IllegalStateException("Row " + row.getRowNum() + " after row " + last);
        }
        last = row.getRowNum();
        List<RawCell> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? RawCell.EMPTY : XlsxCell.raw(cell));
        }
        return new RawRow(row.getRowNum(), cells);
    }
}
