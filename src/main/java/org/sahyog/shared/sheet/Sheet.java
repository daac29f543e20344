package org.sahyog.shared.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.sheet.xlsx.XlsxRows;

/** The first sheet of a file that somebody brings: its titles at once, its rows one at a time. Close it. */
public final class Sheet implements AutoCloseable {

    private final RowSource source;
    private final SheetLimits limits;
    private final SheetRow header;

    private Sheet(RowSource source, SheetLimits limits) {
        this.source = source;
        this.limits = limits;
        this.header = readHeader();
    }

    /** Opens the file and reads its titles. What is wrong with the file as a whole is refused here or while reading rows. */
    public static Sheet read(Path file, SheetLimits limits) {
        RowSource source = open(file, limits);
        try {
            return new Sheet(source, limits);
        } catch (RuntimeException refused) {
            closeQuietly(source, refused);
            throw refused;
        }
    }

    public List<String> titles() {
        return header.cells();
    }

    /** Once: all rows below the titles, without the empty ones. If it throws, the rows given so far do not count. */
    public void forEach(Consumer<SheetRow> consumer) {
        RowCheck check = new RowCheck(titles(), limits);
        int rows = 0;
        for (RawRow row = nextFilled(); row != null; row = nextFilled()) {
            if (++rows > limits.rows()) {
                throw new SheetRefused(SheetProblem.TOO_MANY_ROWS, limits.rows());
            }
            consumer.accept(check.check(row));
        }
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException broken) {
            throw new SheetRefused(broken, SheetProblem.FILE_UNREADABLE);
        }
    }

    private SheetRow readHeader() {
        RawRow first = nextFilled();
        if (first == null) {
            throw new SheetRefused(SheetProblem.FILE_EMPTY);
        }
        List<String> anyTitles = first.cells().stream().map(RawCell::text).toList();
        SheetRow row = new RowCheck(anyTitles, limits).check(first);
        row.faults().stream().findFirst().ifPresent(fault -> {
            throw new SheetRefused(fault.problem(), fault.arguments().toArray());
        });
        return row;
    }

    private @Nullable RawRow nextFilled() {
        RawRow row = source.next();
        while (row != null && row.empty()) {
            row = source.next();
        }
        return row;
    }

    private static RowSource open(Path file, SheetLimits limits) {
        try {
            if (Files.size(file) > limits.fileBytes()) {
                throw new SheetRefused(SheetProblem.FILE_TOO_BIG, limits.fileBytes());
            }
            return switch (SheetKind.of(file)) {
                case XLSX -> XlsxRows.open(file, limits);
                case TEXT -> CsvRows.open(file);
            };
        } catch (IOException broken) {
            throw new SheetRefused(broken, SheetProblem.FILE_UNREADABLE);
        }
    }

    private static void closeQuietly(RowSource source, RuntimeException refused) {
        try {
            source.close();
        } catch (IOException | RuntimeException alsoBroken) {
            refused.addSuppressed(alsoBroken);
        }
    }
}
