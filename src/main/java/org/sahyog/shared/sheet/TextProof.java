package org.sahyog.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Path;

/** Reads a text file once to its end and refuses it at the first byte that is no letter, naming the line. */
final class TextProof {

    private final ByteBuffer bytes = ByteBuffer.allocate(8_192);
    private final CharBuffer letters = CharBuffer.allocate(8_192);
    private final CharsetDecoder decoder;
    private int line = 1;
    private char before;

    private TextProof(CharsetDecoder decoder) {
        this.decoder = decoder;
    }

    static void prove(Path file, TextEncoding encoding) throws IOException {
        try (InputStream in = encoding.bytes(file)) {
            new TextProof(encoding.charset().newDecoder()).readAll(in);
        }
    }

    private void readAll(InputStream in) throws IOException {
        boolean end = false;
        while (!end) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0));
            bytes.flip();
            decode(end);
            bytes.compact();
        }
    }

    private void decode(boolean end) {
        CoderResult result;
        do {
            letters.clear();
            result = decoder.decode(bytes, letters, end);
            letters.flip();
            look();
            if (result.isError()) {
                throw new SheetRefused(SheetProblem.NOT_UTF8, line);
            }
        } while (result.isOverflow());
    }

    private void look() {
        while (letters.hasRemaining()) {
            char letter = letters.get();
            if (letter == '\0') {
                throw new SheetRefused(SheetProblem.NUL_CHARACTER, line);
            }
            if (letter == '\r' || (letter == '\n' && before != '\r')) {
                line++;
            }
            before = letter;
        }
    }
}
