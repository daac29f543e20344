package org.sahyog.shared.file.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of each type, and what somebody may do to them. */
public final class FileSamples {
    private FileSamples() {}

    /** Red on the left, blue on the right. */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width, height);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    public static byte[] jpeg() {
        return picture("jpeg", 64, 32);
    }

    /** A picture that no other test brings. */
    public static byte[] jpegOf(int width, int height) {
        return picture("jpeg", width, height);
    }

    /** As a telephone writes it: where, when and with what, and how it was held. */
    public static byte[] jpegWithPlace(int width, int height, int orientation) {
        byte[] plain = picture("jpeg", width, height);
        byte[] told = ascii("GPS 28.8386N 78.7733E Phone of Kamla");
        ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 26 + told.length);
        exif.putShort((short) 0xFFE1).putShort((short) (2 + 6 + 26 + told.length));
        exif.put(ascii("Exif\0\0")).put(ascii("MM\0*")).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(told);
        return joined(part(plain, 0, 2), exif.array(), comment("Kamla’s workshop"), part(plain, 2, plain.length));
    }

    private static byte[] comment(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return joined(
                ByteBuffer.allocate(4)
                        .putShort((short) 0xFFFE)
                        .putShort((short) (2 + bytes.length))
                        .array(),
                bytes);
    }

    public static byte[] png() {
        return picture("png", 40, 20);
    }

    /** Unlike every other, also as it is kept: what only its metadata tell apart is one file. */
    public static byte[] pngLikeNoOther() {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        for (int point = 0; point < 256; point++) {
            image.setRGB(point % 16, point / 16, ThreadLocalRandom.current().nextInt(0x1000000));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    /** With a text after its head. */
    public static byte[] pngWithText(String text) {
        byte[] plain = png();
        int afterHead = 8 + 25;
        return joined(part(plain, 0, afterHead), chunk("tEXt", ascii(text)), part(plain, afterHead, plain.length));
    }

    /** Says of itself that it is so large; what it holds does not matter. */
    public static byte[] pngThatSays(int width, int height) {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                chunk("IHDR", head),
                chunk("IDAT", new byte[] {1}),
                chunk("IEND", new byte[0]));
    }

    /** Black, in one bit per point, and really as many as it says: what it takes unpacked is a thousand times what it is. */
    public static byte[] pngOfPoints(int side) {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(side)
                .putInt(side)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] row = new byte[1 + (side + 7) / 8];
        try (DeflaterOutputStream points = new DeflaterOutputStream(packed)) {
            for (int nth = 0; nth < side; nth++) {
                points.write(row);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                chunk("IHDR", head),
                chunk("IDAT", packed.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    /** A photograph whose head was changed. */
    public static byte[] jpegThatSays(int width, int height) {
        byte[] changed = jpeg();
        int frame = 0;
        while ((changed[frame] & 0xff) != 0xff || (changed[frame + 1] & 0xff) != 0xc0) {
            frame++;
        }
        ByteBuffer.wrap(changed).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return changed;
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] named = joined(ascii(type), data);
        CRC32 sum = new CRC32();
        sum.update(named);
        return joined(
                ByteBuffer.allocate(4).putInt(data.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** 1 × 1 point, lossless, with EXIF. */
    public static byte[] webp() {
        byte[] head = riff("VP8X", new byte[] {0x08, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        byte[] picture = riff("VP8L", new byte[] {0x2f, 0, 0, 0, 0x10, 7, 0x10, 0x11, 0x11, (byte) 0x88, 8, 8, 0, 0});
        byte[] chunks = joined(head, picture, riff("EXIF", ascii("GPS here")));
        return joined(ascii("RIFF"), little(4 + chunks.length), ascii("WEBP"), chunks);
    }

    private static byte[] riff(String type, byte[] data) {
        return joined(ascii(type), little(data.length), data, new byte[data.length % 2]);
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4).putInt(Integer.reverseBytes(value)).array();
    }

    public static byte[] opus() {
        return joined(page("OpusHead\u0001\u0001"), page("OpusTags"), page("sound sound sound"));
    }

    private static byte[] page(String packet) {
        byte[] head = new byte[28];
        System.arraycopy(ascii("OggS"), 0, head, 0, 4);
        head[26] = 1;
        head[27] = (byte) packet.length();
        return joined(head, ascii(packet));
    }

    public static byte[] m4a(String handler) {
        byte[] place = box("udta", box("\u00a9xyz", ascii("+28.8386+078.7733/")));
        byte[] track = box("trak", box("mdia", box("hdlr", joined(new byte[8], ascii(handler), new byte[12]))));
        return joined(
                box("ftyp", ascii("mp42\0\0\0\0isom")),
                box("moov", joined(track, place)),
                box("mdat", ascii("sound sound sound")));
    }

    private static byte[] box(String type, byte[] data) {
        return joined(ByteBuffer.allocate(4).putInt(8 + data.length).array(), ascii(type), data);
    }

    public static byte[] aac() {
        byte[] frame = new byte[32];
        frame[0] = (byte) 0xff;
        frame[1] = (byte) 0xf1;
        frame[2] = 0x50;
        frame[4] = 32 >> 3;
        return joined(frame, frame, frame);
    }

    /** 128 kbit/s, 44,100 Hz, with a tag that tells. */
    public static byte[] mp3() {
        byte[] frame = new byte[417];
        frame[0] = (byte) 0xff;
        frame[1] = (byte) 0xfb;
        frame[2] = (byte) 0x90;
        byte[] tag = joined(ascii("ID3\u0004\0\0\0\0\0\u0005"), ascii("Kamla"));
        return joined(tag, frame, frame, frame);
    }

    public static byte[] pdf(String within) {
        return ascii(
                "%PDF-1.7\n1 0 obj << /Type /Catalog " + within + " >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    }

    public static byte[] docx() {
        return office("wordprocessingml.document.main+xml", Map.of("word/document.xml", ascii("<w:document/>")));
    }

    public static byte[] xlsx() {
        return office("spreadsheetml.sheet.main+xml", Map.of("xl/workbook.xml", ascii("<workbook/>")));
    }

    public static byte[] office(String type, Map<String, byte[]> parts) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                ascii("<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument." + type
                        + "\"/></Types>"));
        all.putAll(parts);
        return zip(all);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    /** 200 MB of nothing in some 200 KB. */
    public static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] megabyte = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(megabyte);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    public static byte[] csv() {
        return "नाम,Town\nDiya Works,Moradabad\n".getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] part(byte[] of, int from, int to) {
        return Arrays.copyOfRange(of, from, to);
    }
}
