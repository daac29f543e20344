package org.sahyog.shared.file;

/** What sort of file it is: each has a limit of its own. */
public enum FileKind {
    PICTURE,
    AUDIO,
    DOCUMENT
}
