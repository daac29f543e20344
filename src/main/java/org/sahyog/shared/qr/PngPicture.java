package org.sahyog.shared.qr;

import com.google.zxing.common.BitMatrix;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PNG of black and white dots, written here, because the JDK’s own writer brings the whole desktop along. */
final class PngPicture {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private PngPicture() {}

    static byte[] of(BitMatrix dots) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream file = new DataOutputStream(bytes)) {
            file.write(SIGNATURE);
            chunk(file, "IHDR", header(dots));
            chunk(file, "IDAT", rows(dots));
            chunk(file, "IEND", new byte[0]);
        } catch (IOException memoryNeverFails) {
            throw new IllegalStateException(memoryNeverFails);
        }
        return bytes.toByteArray();
    }

    /** One bit per dot, greyscale, no interlacing. */
    private static byte[] header(BitMatrix dots) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(bytes);
        header.writeInt(dots.getWidth());
        header.writeInt(dots.getHeight());
        header.write(new byte[] {1, 0, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] rows(BitMatrix dots) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int y = 0; y < dots.getHeight(); y++) {
                packed.write(0);
                packed.write(row(dots, y));
            }
        }
        return bytes.toByteArray();
    }

    /** White is 1. */
    private static byte[] row(BitMatrix dots, int y) {
        byte[] row = new byte[(dots.getWidth() + 7) / 8];
        for (int x = 0; x < dots.getWidth(); x++) {
            if (!dots.get(x, y)) {
                row[x / 8] |= (byte) (0x80 >> x % 8);
            }
        }
        return row;
    }

    private static void chunk(DataOutputStream file, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        file.writeInt(content.length);
        file.write(name);
        file.write(content);
        file.writeInt((int) sum.getValue());
    }
}
