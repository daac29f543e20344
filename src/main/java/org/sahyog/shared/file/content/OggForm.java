package org.sahyog.shared.file.content;

import org.sahyog.shared.file.FileType;

/** Opus or Vorbis: pages, one after the other to the very end. */
class OggForm implements Form {
    private static final int PAGE = 27;

    @Override
    public boolean begins(Bytes file) {
        return file.has(0, "OggS\0");
    }

    @Override
    public Proved prove(Bytes file) {
        int segments = file.u8(PAGE - 1);
        int packet = PAGE + segments;
        Bytes.refuseIf(!file.has(packet, "OpusHead") && !file.has(packet, "\u0001vorbis"));
        int at = 0;
        while (at < file.size()) {
            Bytes.refuseIf(!file.has(at, "OggS\0"));
            int laces = file.u8(at + PAGE - 1);
            int length = PAGE + laces;
            for (int i = 0; i < laces; i++) {
                length += file.u8(at + PAGE + i);
            }
            file.check(at, length);
            at += length;
        }
        return Proved.of(FileType.OGG, file);
    }
}
