package org.sahyog.shared.export;

import java.io.ByteArrayOutputStream;

/** Holds what was written until it is taken. */
public final class Drain extends ByteArrayOutputStream {
    public byte[] taken() {
        byte[] written = toByteArray();
        reset();
        return written;
    }
}
