package org.sahyog.shared.file.content;

import org.sahyog.shared.file.FileType;

/** AAC in ADTS frames, one after the other to the very end. */
class AacForm implements Form {
    private static final int HEAD = 7;

    @Override
    public boolean begins(Bytes file) {
        return file.size() > HEAD && file.u8(0) == 0xff && (file.u8(1) & 0xf6) == 0xf0;
    }

    @Override
    public Proved prove(Bytes file) {
        int at = 0;
        while (at < file.size()) {
            Bytes.refuseIf(file.u8(at) != 0xff || (file.u8(at + 1) & 0xf6) != 0xf0);
            int length = (file.u8(at + 3) & 3) << 11 | file.u8(at + 4) << 3 | file.u8(at + 5) >> 5;
            Bytes.refuseIf(length < HEAD);
            file.check(at, length);
            at += length;
        }
        return Proved.of(FileType.AAC, file);
    }
}
