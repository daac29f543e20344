package org.sahyog.shared.file.content;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.file.FileType;

/**
 * What is kept of a file.
 *
 * @param size of a picture that can be made small
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes of a file are never compared.
record Proved(FileType type, byte[] content, @Nullable PictureSize size) {
    static Proved of(FileType type, Bytes file) {
        return new Proved(type, file.all(), null);
    }
}
