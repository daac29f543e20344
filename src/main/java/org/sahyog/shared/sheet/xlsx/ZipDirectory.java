package org.sahyog.shared.sheet.xlsx;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.sahyog.shared.sheet.SheetProblem;
import org.sahyog.shared.sheet.SheetRefused;

/** The table of contents at the end of a ZIP file: small, or the file is refused before anything loads it into memory. */
final class ZipDirectory {

    private static final int END_MARK = 0x06054B50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_END = END_BYTES + 0xFFFF;
    private static final long LARGEST = 1024L * 1024;

    private ZipDirectory() {}

    static void prove(Path file) throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            long tailStart = Math.max(0, zip.length() - LONGEST_END);
            byte[] tail = new byte[(int) (zip.length() - tailStart)];
            zip.seek(tailStart);
            zip.readFully(tail);
            ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            int end = lastEnd(bytes);
            long start = Integer.toUnsignedLong(bytes.getInt(end + 16));
            long size = tailStart + end - start;
            if (size < 0 || size > LARGEST) {
                throw new SheetRefused(SheetProblem.XLSX_BROKEN);
            }
        }
    }

    private static int lastEnd(ByteBuffer bytes) {
        for (int at = bytes.limit() - END_BYTES; at >= 0; at--) {
            if (bytes.getInt(at) == END_MARK) {
                return at;
            }
        }
        throw new SheetRefused(SheetProblem.XLSX_BROKEN);
    }
}
