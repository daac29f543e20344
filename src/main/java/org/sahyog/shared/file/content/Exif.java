package org.sahyog.shared.file.content;

/** The one thing of EXIF that a picture needs: how it is turned. What is unreadable there says nothing. */
record Exif(Bytes file, int start) {
    private static final int ORIENTATION = 0x0112;

    int orientation() {
        if (!file.has(start, "II*\0") && !file.has(start, "MM\0*")) {
            return 1;
        }
        long first = start + u32(start + 4);
        if (first + 2 > file.size()) {
            return 1;
        }
        int entries = u16((int) first);
        for (int i = 0; i < entries; i++) {
            long entry = first + 2 + 12L * i;
            if (entry + 12 > file.size()) {
                return 1;
            }
            if (u16((int) entry) == ORIENTATION) {
                int said = u16((int) entry + 8);
                return said >= 1 && said <= 8 ? said : 1;
            }
        }
        return 1;
    }

    private boolean isLittle() {
        return file.has(start, "II");
    }

    private int u16(int at) {
        return isLittle() ? file.littleU16(at) : file.u16(at);
    }

    private long u32(int at) {
        return isLittle() ? file.littleU32(at) : file.u32(at);
    }
}
