package org.sahyog.shared.file.content;

import java.util.List;
import org.sahyog.shared.file.FileType;

/**
 * A file that was proved, as it is kept.
 *
 * @param size in bytes
 * @param checksum of what is kept: SHA-256 in hexadecimal digits
 * @param previews of pictures that this machine can draw; else none
 */
public record Inspected(FileType type, long size, String checksum, List<Preview> previews) {}
