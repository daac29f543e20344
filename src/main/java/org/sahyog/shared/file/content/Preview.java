package org.sahyog.shared.file.content;

/**
 * A picture made small.
 *
 * @param bytes JPEG
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes of a picture are never compared.
public record Preview(PreviewSize size, byte[] bytes) {}
