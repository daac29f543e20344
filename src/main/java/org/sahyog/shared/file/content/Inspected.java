package org.sahyog.shared.file.content;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.file.FileType;

/**
 * A file that was proved, as it is kept.
 *
 * @param size in bytes
 * @param checksum of what is kept: SHA-256 in hexadecimal digits
 * @param preview JPEG, of pictures that this machine can draw
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes of a file are never compared.
public record Inspected(FileType type, long size, String checksum, byte @Nullable [] preview) {}
