package org.sahyog.shared.file;

import java.util.UUID;

/** What an answer needs to know of a file before its content. */
public record StoredFile(UUID id, String name, FileType type, long size, String checksum, String store) {}
