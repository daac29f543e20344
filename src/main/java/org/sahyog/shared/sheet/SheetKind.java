package org.sahyog.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** What a file is, by its first bytes. */
enum SheetKind {
    XLSX,
    TEXT;

    private static final String ZIP = "504B";
    private static final String OLE2 = "D0CF11E0A1B11AE1";
    private static final String PDF = "25504446";
    private static final String MARKUP = "3C";

    static SheetKind of(Path file) throws IOException {
        String start = firstBytes(file);
        if (start.isEmpty()) {
            throw new SheetRefused(SheetProblem.FILE_EMPTY);
        }
        if (start.startsWith(OLE2)) {
            throw new SheetRefused(SheetProblem.OLD_OR_ENCRYPTED);
        }
        if (start.startsWith(PDF) || start.startsWith(MARKUP)) {
            throw new SheetRefused(SheetProblem.NOT_A_SHEET);
        }
        return start.startsWith(ZIP + "0304") || start.startsWith(ZIP + "0506") ? XLSX : TEXT;
    }

    private static String firstBytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return HexFormat.of().withUpperCase().formatHex(in.readNBytes(8));
        }
    }
}
