package org.sahyog.shared.file.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.sahyog.shared.file.FileProblem;
import org.sahyog.shared.file.FileType;
import org.sahyog.shared.problem.DomainException;

/** Sound in MP4, as phones record it: boxes to the very end, no film. What tells of the place is made free room. */
class Mp4Form implements Form {
    private static final Set<String> BRANDS = Set.of(
            "M4A ", "M4B ", "mp41", "mp42", "isom", "iso2", "iso4", "iso5", "iso6", "3gp4", "3gp5", "3gp6", "dash");
    private static final Set<String> WITHIN = Set.of("moov", "trak", "mdia");
    private static final Set<String> TELLING = Set.of("udta", "meta");
    private static final int DEPTH = 4;

    @Override
    public boolean begins(Bytes file) {
        return file.has(4, "ftyp") && BRANDS.contains(file.text(8, 4));
    }

    @Override
    public Proved prove(Bytes file) {
        Bytes content = new Bytes(file.all().clone());
        Walk walk = new Walk(content);
        walk.boxes(0, content.size(), 0);
        DomainException.refuseIf(walk.film, FileProblem.TYPE);
        Bytes.refuseIf(!walk.sound || !walk.data);
        return Proved.of(FileType.M4A, content);
    }

    private static final class Walk {
        private final Bytes file;
        private boolean sound;
        private boolean film;
        private boolean data;

        Walk(Bytes file) {
            this.file = file;
        }

        void boxes(int from, int to, int depth) {
            int at = from;
            while (at < to) {
                long length = length(at, to);
                Bytes.refuseIf(length < 8 || at + length > to);
                box(file.text(at + 4, 4), at, (int) length, depth);
                at += (int) length;
            }
        }

        private long length(int at, int to) {
            long length = file.u32(at);
            if (length == 1) {
                Bytes.refuseIf(file.u32(at + 8) != 0);
                return file.u32(at + 12);
            }
            return length == 0 ? to - at : length;
        }

        private void box(String type, int at, int length, int depth) {
            data |= type.equals("mdat");
            if (WITHIN.contains(type) && depth < DEPTH) {
                boxes(at + 8, at + length, depth + 1);
            } else if (type.equals("hdlr")) {
                sound |= file.has(at + 16, "soun");
                film |= file.has(at + 16, "vide");
            } else if (TELLING.contains(type)) {
                byte[] free = "free".getBytes(StandardCharsets.US_ASCII);
                System.arraycopy(free, 0, file.all(), at + 4, free.length);
                Arrays.fill(file.all(), at + 8, at + length, (byte) 0);
            }
        }
    }
}
