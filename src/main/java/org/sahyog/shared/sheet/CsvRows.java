package org.sahyog.shared.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file (RFC 4180). A row is what a program shows as one: line breaks in quotes do not count, empty lines do. */
final class CsvRows implements RowSource {

    private static final int LONGEST_CELL = 256 * 1024;

    private final CloseableIterator<CsvRecord> records;
    private int row;

    private CsvRows(CloseableIterator<CsvRecord> records) {
        this.records = records;
    }

    static CsvRows open(Path file) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        TextProof.prove(file, encoding);
        BufferedReader letters = new BufferedReader(encoding.letters(file));
        try {
            Delimiter delimiter = Delimiter.detect(letters);
            return new CsvRows(reader(delimiter, letters).iterator());
        } catch (IOException | RuntimeException broken) {
            letters.close();
            throw broken;
        }
    }

    @Override
    public @Nullable RawRow next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord line = records.next();
            row++;
            return new RawRow(row, line.getFields().stream().map(RawCell::of).toList());
        } catch (UncheckedIOException broken) {
            throw new SheetRefused(broken, SheetProblem.FILE_UNREADABLE);
        } catch (RuntimeException broken) {
            throw new SheetRefused(broken, SheetProblem.QUOTES_BROKEN, row);
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private static CsvReader<CsvRecord> reader(Delimiter delimiter, BufferedReader letters) {
        return CsvReader.builder()
                .fieldSeparator(delimiter.letter())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(letters);
    }
}
