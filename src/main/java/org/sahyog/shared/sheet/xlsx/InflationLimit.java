package org.sahyog.shared.sheet.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sahyog.shared.sheet.SheetProblem;
import org.sahyog.shared.sheet.SheetRefused;

/** Counts what the parts of an XLSX file unpack to, all together, and stops at a size or at a ratio no real sheet reaches. */
final class InflationLimit {

    private static final long RATIO = 200;
    private static final long RATIO_FROM = 5L * 1024 * 1024;

    private final long most;
    private long inflated;

    InflationLimit(long most, long fileBytes) {
        this.most = Math.min(most, Math.max(RATIO_FROM, fileBytes * RATIO));
    }

    InputStream count(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                add(Math.max(count, 0));
                return count;
            }
        };
    }

    private void add(int bytes) {
        inflated += bytes;
        if (inflated > most) {
            throw new SheetRefused(SheetProblem.INFLATES_TOO_MUCH, most);
        }
    }
}
