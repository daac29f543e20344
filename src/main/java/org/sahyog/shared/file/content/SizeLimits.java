package org.sahyog.shared.file.content;

import java.util.Locale;
import java.util.stream.LongStream;
import org.sahyog.shared.file.FileKind;
import org.sahyog.shared.file.FileProblem;
import org.sahyog.shared.file.FileSettings;
import org.sahyog.shared.json.TooLarge;
import org.sahyog.shared.problem.DomainException;

/** How large a file may be, by its kind. */
public record SizeLimits(FileSettings settings) {
    /** Of any kind: no more than one request may have, since what comes in several may come in one. */
    public long most() {
        long largest = LongStream.of(most(FileKind.PICTURE), most(FileKind.AUDIO), most(FileKind.DOCUMENT))
                .max()
                .orElseThrow();
        return Math.min(largest, TooLarge.FILE);
    }

    public void refuseLarge(FileKind kind, long size) {
        if (size > most(kind)) {
            throw tooLarge(size, most(kind)).with("kind", kind.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Of whatever kind it is. */
    public void refuseLarge(long size) {
        if (size > most()) {
            throw tooLarge(size, most());
        }
    }

    private static DomainException tooLarge(long size, long most) {
        return new DomainException(FileProblem.TOO_LARGE, Megabytes.of(size), Megabytes.of(most)).with("most", most);
    }

    private long most(FileKind kind) {
        return switch (kind) {
            case PICTURE -> settings.mostPicture().asLongValue();
            case AUDIO -> settings.mostAudio().asLongValue();
            case DOCUMENT -> settings.mostDocument().asLongValue();
        };
    }
}
