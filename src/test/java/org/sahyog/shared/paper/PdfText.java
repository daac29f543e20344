package org.sahyog.shared.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** What a program that is not ours reads in a PDF: Poppler’s pdftotext. Where it is not installed, the test says that it is skipped. */
public final class PdfText {
    private PdfText() {}

    /** With a form feed after each page. */
    public static String of(byte[] pdf) {
        try {
            Path file = Files.createTempFile("paper", ".pdf");
            try {
                Files.write(file, pdf);
                return read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static String read(Path file) throws IOException {
        Process reader;
        try {
            reader = new ProcessBuilder("pdftotext", "-layout", "-enc", "UTF-8", file.toString(), "-")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException notInstalled) {
            Assumptions.abort("No pdftotext (poppler-utils) on this machine: what is in the PDF is not read.");
            throw notInstalled;
        }
        return new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
