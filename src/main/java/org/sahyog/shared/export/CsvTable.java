package org.sahyog.shared.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel shows Hindi as rubbish. Days are 2027-02-20, amounts 1234567.50. */
public final class CsvTable implements Table {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Drain drain = new Drain();
    private final OutputStreamWriter letters = new OutputStreamWriter(drain, StandardCharsets.UTF_8);
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(letters);

    public CsvTable() {
        try {
            letters.write(BYTE_ORDER_MARK);
        } catch (IOException memoryIsFull) {
            throw new UncheckedIOException(memoryIsFull);
        }
    }

    @Override
    public void titles(List<String> cells) {
        row(cells);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::text).toList());
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Amount amount) {
            return amount.value().toPlainString();
        }
        return cell instanceof String text ? SafeCell.of(text) : cell.toString();
    }

    @Override
    public byte[] taken() {
        try {
            csv.flush();
        } catch (IOException memoryIsFull) {
            throw new UncheckedIOException(memoryIsFull);
        }
        return drain.taken();
    }

    @Override
    public byte[] end() {
        return taken();
    }
}
