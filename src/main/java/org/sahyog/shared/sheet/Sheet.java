package org.sahyog.shared.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.sheet.xlsx.XlsxRows;

/** The first sheet of a file that somebody brings: its titles at once, its rows one at a time. Close it. */
public final class Sheet implements AutoCloseable {
    private static final int MOST_ABOVE = 60;

    private final RowSource source;
    private final SheetLimits limits;
    private final SheetRow header;
    private boolean sawAny;

    private Sheet(RowSource source, SheetLimits limits, Predicate<List<String>> titles) {
        this.source = source;
        this.limits = limits;
        this.header = readHeader(titles);
    }

    /** Opens the file and reads its titles. What is wrong with the file as a whole is refused here or while reading rows. */
    public static Sheet read(Path file, SheetLimits limits) {
        return read(file, limits, any -> true);
    }

    /** The same where something else may stand above the titles, as banks do: they are the first row that {@code titles} knows. */
    public static Sheet read(Path file, SheetLimits limits, Predicate<List<String>> titles) {
        RowSource source = open(file, limits);
        try {
            return new Sheet(source, limits, titles);
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

    private SheetRow readHeader(Predicate<List<String>> titles) {
        SheetRow row = nextTitles();
        for (int above = 0; !titles.test(row.cells()); above++) {
            if (above == MOST_ABOVE) {
                throw new SheetRefused(SheetProblem.TITLES_MISSING, MOST_ABOVE);
            }
            row = nextTitles();
        }
        row.faults().stream().findFirst().ifPresent(fault -> {
            throw new SheetRefused(fault.problem(), fault.arguments().toArray());
        });
        return row;
    }

    private SheetRow nextTitles() {
        RawRow next = nextFilled();
        if (next == null) {
            throw new SheetRefused(sawAny ? SheetProblem.TITLES_MISSING : SheetProblem.FILE_EMPTY, MOST_ABOVE);
        }
        sawAny = true;
        List<String> anyTitles = next.cells().stream().map(RawCell::text).toList();
        return new RowCheck(anyTitles, limits).check(next);
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
