package org.sahyog.shared.sheet;

/** What a sheet may cost us. More than this and the sheet, or the row with the long cell, is refused. */
public record SheetLimits(int rows, int columns, int cellLength, long fileBytes, long inflatedBytes) {

    private static final long MEGABYTE = 1024L * 1024;

    public static final SheetLimits USUAL = new SheetLimits(10_000, 60, 1_000, 10 * MEGABYTE, 100 * MEGABYTE);

    public SheetLimits {
        if (rows < 1 || columns < 1 || cellLength < 1 || fileBytes < 1 || inflatedBytes < 1) {
            throw new IllegalArgumentException("Every limit is at least 1.");
        }
    }

    public long sharedTexts() {
        return (long) rows * columns;
    }
}
