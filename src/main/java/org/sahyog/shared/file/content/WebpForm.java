package org.sahyog.shared.file.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.file.FileType;

/** Keeps what draws the picture; EXIF, XMP and all behind its end go. */
class WebpForm implements Form {
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int HEAD = 12;
    /** The bits of a VP8X chunk that announce EXIF and XMP. */
    private static final int TELLS = 0x0C;

    @Override
    public boolean begins(Bytes file) {
        return file.has(0, "RIFF") && file.has(8, "WEBP");
    }

    @Override
    public Proved prove(Bytes file) {
        long end = 8 + file.littleU32(4);
        file.check(0, end);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.size());
        PictureSize size = null;
        int at = HEAD;
        while (at < end) {
            String type = file.text(at, 4);
            long length = file.littleU32(at + 4);
            long padded = 8 + length + length % 2;
            file.check(at, padded);
            size = size == null ? size(type, file, at + 8) : size;
            if (KEPT.contains(type)) {
                kept.write(file.all(), at, (int) padded);
            }
            at += (int) padded;
        }
        Bytes.refuseIf(size == null);
        return new Proved(FileType.WEBP, framed(kept.toByteArray()), size);
    }

    private static @Nullable PictureSize size(String type, Bytes file, int at) {
        return switch (type) {
            case "VP8X" -> new PictureSize(1 + u24(file, at + 4), 1 + u24(file, at + 7));
            case "VP8 " -> new PictureSize(file.littleU16(at + 6) & 0x3fff, file.littleU16(at + 8) & 0x3fff);
            case "VP8L" -> {
                long bits = file.littleU32(at + 1);
                yield new PictureSize(1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff));
            }
            default -> null;
        };
    }

    private static long u24(Bytes file, int at) {
        return file.littleU16(at) | (long) file.u8(at + 2) << 16;
    }

    private static byte[] framed(byte[] chunks) {
        byte[] content = new byte[HEAD + chunks.length];
        ByteBuffer.wrap(content)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(4 + chunks.length)
                .put(ascii("WEBP"))
                .put(chunks);
        if (new Bytes(content).has(HEAD, "VP8X")) {
            content[HEAD + 8] &= (byte) ~TELLS;
        }
        return content;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
