package org.sahyog.shared.file.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.sahyog.shared.file.FileType;

/** A table as text in UTF-8: lines of which the first has columns, nothing that only machines write, no page and no script. */
class CsvForm implements Form {
    private static final Pattern MACHINE = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f]");
    private static final Pattern PROGRAM = Pattern.compile("\\A\\uFEFF?\\s*(<|#!|%!|@echo|MZ)");
    private static final Pattern COLUMNS = Pattern.compile("\\A[^\\r\\n]*[,;\\t][^\\r\\n]*(\\r?\\n|\\z)");

    @Override
    public boolean begins(Bytes file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.all()))
                    .toString();
            return !MACHINE.matcher(text).find()
                    && !PROGRAM.matcher(text).find()
                    && COLUMNS.matcher(text).find();
        } catch (CharacterCodingException noText) {
            return false;
        }
    }

    @Override
    public Proved prove(Bytes file) {
        return Proved.of(FileType.CSV, file);
    }
}
