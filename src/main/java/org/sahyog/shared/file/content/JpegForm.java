package org.sahyog.shared.file.content;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.file.FileType;

/** Keeps what draws the picture and how it is turned; place, time, phone, comments and all behind its end go. */
class JpegForm implements Form {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int NO_APPLICATION = 0xE0;

    @Override
    public boolean begins(Bytes file) {
        return file.has(0, "\u00ff\u00d8\u00ff");
    }

    @Override
    public Proved prove(Bytes file) {
        return new Walk(file).prove();
    }

    private static final class Walk {
        private final Bytes file;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private int at = 2;
        private int orientation = 1;
        private @Nullable PictureSize size;

        Walk(Bytes file) {
            this.file = file;
        }

        Proved prove() {
            int marker = marker();
            while (marker != EOI) {
                segment(marker);
                if (marker == SOS) {
                    scan();
                }
                marker = marker();
            }
            PictureSize stored = size;
            if (stored == null) {
                throw Bytes.damaged();
            }
            return new Proved(FileType.JPEG, content(), new PictureSize(stored.width(), stored.height(), orientation));
        }

        private byte[] content() {
            ByteArrayOutputStream content = new ByteArrayOutputStream(kept.size() + 64);
            write(content, 0xff, SOI);
            if (orientation != 1) {
                content.writeBytes(turn());
            }
            content.writeBytes(kept.toByteArray());
            write(content, 0xff, EOI);
            return content.toByteArray();
        }

        private int marker() {
            Bytes.refuseIf(file.u8(at) != 0xff);
            while (file.u8(at) == 0xff) {
                at++;
            }
            return file.u8(at++);
        }

        private void segment(int marker) {
            int length = file.u16(at);
            Bytes.refuseIf(length < 2);
            file.check(at, length);
            look(marker);
            if (keeps(marker)) {
                write(kept, 0xff, marker);
                kept.write(file.all(), at, length);
            }
            at += length;
        }

        private void look(int marker) {
            if (isFrame(marker)) {
                size = new PictureSize(file.u16(at + 5), file.u16(at + 3));
            } else if (marker == EXIF && file.has(at + 2, "Exif\0\0")) {
                orientation = new Exif(file, at + 8).orientation();
            }
        }

        private boolean keeps(int marker) {
            return switch (marker) {
                case 0xE0 -> file.has(at + 2, "JFIF\0");
                case 0xE2 -> file.has(at + 2, "ICC_PROFILE\0");
                case 0xEE -> file.has(at + 2, "Adobe");
                default -> marker < NO_APPLICATION;
            };
        }

        /** Start of a frame: all of 0xC0 to 0xCF but tables and conditions. */
        private static boolean isFrame(int marker) {
            return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        }

        /** Up to the next marker that is none of the picture itself. */
        private void scan() {
            int from = at;
            while (file.u8(at) != 0xff || isOfScan(file.u8(at + 1))) {
                at++;
            }
            kept.write(file.all(), from, at - from);
        }

        private static boolean isOfScan(int second) {
            return second == 0 || (second >= 0xD0 && second <= 0xD7);
        }

        /** An EXIF block that says the orientation and nothing else. */
        private byte[] turn() {
            ByteArrayOutputStream block = new ByteArrayOutputStream();
            write(block, 0xff, EXIF, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1);
            write(block, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0);
            return block.toByteArray();
        }

        private static void write(ByteArrayOutputStream into, int... bytes) {
            for (int each : bytes) {
                into.write(each);
            }
        }
    }
}
