package org.sahyog.shared.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Written row by row; what is written can be taken and sent before the next row is there. */
public interface Table {
    /** Cells: text, {@link LocalDate}, {@link Long}, {@link Amount}; null is an empty one. */
    void row(List<? extends @Nullable Object> cells);

    /** A row that names what is below it. */
    void titles(List<String> cells);

    /** What came since the last time. */
    byte[] taken();

    /** The rest; no row after that. */
    byte[] end();
}
