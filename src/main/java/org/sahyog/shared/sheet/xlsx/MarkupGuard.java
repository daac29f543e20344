package org.sahyog.shared.sheet.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sahyog.shared.sheet.SheetProblem;
import org.sahyog.shared.sheet.SheetRefused;

/**
 * Stands before the XML parser. Refuses a DTD (the home of entity bombs), CDATA, and a text or tag without end, all
 * before the parser keeps them in memory. NUL bytes are passed over, so that it reads UTF-16 as well as UTF-8.
 */
final class MarkupGuard extends FilterInputStream {

    private static final int LONGEST_RUN = 256 * 1024;

    private int run;
    private int before;
    private int beforeThat;

    MarkupGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            look(one);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int i = 0; i < count; i++) {
            look(bytes[offset + i]);
        }
        return count;
    }

    private void look(int letter) {
        if (letter == 0) {
            return;
        }
        if (before == '!' && beforeThat == '<' && letter != '-') {
            throw new SheetRefused(SheetProblem.XLSX_UNSAFE, "a DTD or CDATA");
        }
        run = letter == '<' ? 0 : run + 1;
        if (run > LONGEST_RUN) {
            throw new SheetRefused(SheetProblem.XLSX_UNSAFE, "an endless text");
        }
        beforeThat = before;
        before = letter;
    }
}
