package org.sahyog.shared.file.content;

/** How files of one type are built. */
interface Form {
    /** Whether its first bytes are those of this type. */
    boolean begins(Bytes file);

    /** Walks through all of it and gives what is kept; refuses what is damaged or more than it seems. */
    Proved prove(Bytes file);
}
