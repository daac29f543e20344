package org.sahyog.shared.file.content;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.CRC32;
import org.sahyog.shared.file.FileType;

/** Keeps what draws the picture; texts, times, EXIF and all behind its end go. */
class PngForm implements Form {
    private static final String HEAD = "\u0089PNG\r\n\u001a\n";
    private static final int FRAME = 12;
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "pHYs", "bKGD", "sBIT");

    @Override
    public boolean begins(Bytes file) {
        return file.has(0, HEAD);
    }

    @Override
    public Proved prove(Bytes file) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.size());
        kept.write(file.all(), 0, HEAD.length());
        int at = HEAD.length();
        Bytes.refuseIf(!file.has(at + 4, "IHDR"));
        PictureSize size = new PictureSize(file.u32(at + 8), file.u32(at + 12));
        String type = "";
        while (!type.equals("IEND")) {
            long length = file.u32(at);
            file.check(at, length + FRAME);
            type = file.text(at + 4, 4);
            if (KEPT.contains(type)) {
                checkSum(file, at, (int) length);
                kept.write(file.all(), at, (int) length + FRAME);
            }
            at += (int) length + FRAME;
        }
        return new Proved(FileType.PNG, kept.toByteArray(), size);
    }

    private static void checkSum(Bytes file, int at, int length) {
        CRC32 sum = new CRC32();
        sum.update(file.all(), at + 4, length + 4);
        Bytes.refuseIf(sum.getValue() != file.u32(at + 8 + length));
    }
}
