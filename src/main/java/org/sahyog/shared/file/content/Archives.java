package org.sahyog.shared.file.content;

import org.sahyog.shared.file.FileProblem;
import org.sahyog.shared.problem.DomainException;

/** Where an archive ends, by the directory at its end: readers of archives look there and nowhere else. */
final class Archives {
    private static final String END = "PK\u0005\u0006";
    private static final String DIRECTORY = "PK\u0001\u0002";
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private Archives() {}

    /** Whether a reader of archives would find one in this file. */
    static boolean hides(Bytes file) {
        for (int at = file.size() - LENGTH; at >= Math.max(0, file.size() - LENGTH - LONGEST_COMMENT); at--) {
            if (file.has(at, END) && (isEmpty(file, at) || file.has(directory(file, at), DIRECTORY))) {
                return true;
            }
        }
        return false;
    }

    /** Nothing before the archive, nothing within that its directory does not know, nothing behind. */
    static void refuseUnlessWhole(Bytes file) {
        int at = file.size() - LENGTH;
        Bytes.refuseIf(!file.has(at, END));
        DomainException.refuseIf(directory(file, at) != file.littleU32(at + 16), FileProblem.HIDDEN);
    }

    private static boolean isEmpty(Bytes file, int at) {
        return file.littleU16(at + 10) == 0 && file.littleU32(at + 12) == 0;
    }

    private static int directory(Bytes file, int at) {
        long start = at - file.littleU32(at + 12);
        return start < 0 ? -1 : (int) start;
    }
}
