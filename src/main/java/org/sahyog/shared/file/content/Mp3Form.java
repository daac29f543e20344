package org.sahyog.shared.file.content;

import java.util.Arrays;
import org.sahyog.shared.file.FileType;

/** MPEG layer III. Its ID3 tag goes, since it may hold anything; of the frames the first ones are walked. */
class Mp3Form implements Form {
    private static final int ENOUGH = 8;
    private static final int[] KILOBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    private static final int[] KILOBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    private static final int[] HERTZ = {44_100, 48_000, 32_000, 0};

    @Override
    public boolean begins(Bytes file) {
        return file.has(0, "ID3") || (file.size() > 4 && isFrame(file, 0));
    }

    @Override
    public Proved prove(Bytes file) {
        int start = file.has(0, "ID3") ? tag(file) : 0;
        int at = start;
        for (int frames = 0; frames < ENOUGH && (at < file.size() || frames < 2); frames++) {
            file.check(at, 4);
            Bytes.refuseIf(!isFrame(file, at));
            at += length(file, at);
        }
        Bytes.refuseIf(at > file.size());
        return Proved.of(FileType.MP3, new Bytes(Arrays.copyOfRange(file.all(), start, file.size())));
    }

    private static int tag(Bytes file) {
        int length = 0;
        for (int i = 6; i < 10; i++) {
            Bytes.refuseIf(file.u8(i) > 0x7f);
            length = length << 7 | file.u8(i);
        }
        file.check(10, length);
        return 10 + length;
    }

    private static boolean isFrame(Bytes file, int at) {
        boolean layer3 = file.u8(at) == 0xff && (file.u8(at + 1) & 0xe6) == 0xe2;
        return layer3 && version(file, at) != 1 && kilobits(file, at) > 0 && HERTZ[file.u8(at + 2) >> 2 & 3] > 0;
    }

    /** 3 is MPEG 1, 2 is MPEG 2, 0 is MPEG 2.5. */
    private static int version(Bytes file, int at) {
        return file.u8(at + 1) >> 3 & 3;
    }

    private static int kilobits(Bytes file, int at) {
        return (version(file, at) == 3 ? KILOBITS_1 : KILOBITS_2)[file.u8(at + 2) >> 4];
    }

    private static int length(Bytes file, int at) {
        int version = version(file, at);
        int hertz = HERTZ[file.u8(at + 2) >> 2 & 3] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
        int padding = file.u8(at + 2) >> 1 & 1;
        return (version == 3 ? 144 : 72) * kilobits(file, at) * 1000 / hertz + padding;
    }
}
