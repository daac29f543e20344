package org.sahyog.shared.sheet;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Rows in the order of the file, one at a time. */
public interface RowSource extends Closeable {

    /** The next row, empty ones included; null after the last. */
    @Nullable
    RawRow next();
}
