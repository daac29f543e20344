package org.sahyog.shared.file.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sahyog.shared.file.FileProblem;
import org.sahyog.shared.file.FileType;
import org.sahyog.shared.problem.DomainException;

/** DOCX and XLSX: an archive that is nothing else, unpacks to a bounded size and holds no programs. */
class OfficeForm implements Form {
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_TYPES = 1024 * 1024;
    private static final String PREFIX = "application/vnd.openxmlformats-officedocument.";
    private static final Pattern PROGRAMS =
            Pattern.compile("vbaproject\\.bin|.*embeddings/.*\\.bin|.*\\.(exe|dll|js|vbs|bat|cmd|ps1|jar|class)");

    @Override
    public boolean begins(Bytes file) {
        return file.has(0, "PK\u0003\u0004");
    }

    @Override
    public Proved prove(Bytes file) {
        Archives.refuseUnlessWhole(file);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file.all()))) {
            return Proved.of(type(types(parts)), file);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new DomainException(FileProblem.DAMAGED);
        }
    }

    /** What the archive says its parts are; all of them are unpacked on the way, to nowhere. */
    private static String types(ZipInputStream parts) throws IOException {
        String types = "";
        long room = MOST_UNPACKED;
        int count = 0;
        for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
            DomainException.refuseIf(++count > MOST_PARTS, FileProblem.INFLATES);
            refuseProgram(part.getName());
            if (part.getName().equals("[Content_Types].xml")) {
                byte[] read = parts.readNBytes(MOST_TYPES);
                types = new String(read, StandardCharsets.UTF_8);
                room -= read.length;
            }
            room = unpack(parts, room);
        }
        return types;
    }

    private static void refuseProgram(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        DomainException.refuseIf(
                PROGRAMS.matcher(lower.substring(lower.lastIndexOf('/') + 1)).matches()
                        || PROGRAMS.matcher(lower).matches(),
                FileProblem.ACTIVE);
    }

    private static long unpack(InputStream part, long room) throws IOException {
        byte[] some = new byte[16 * 1024];
        long left = room;
        for (int read = part.read(some); read >= 0; read = part.read(some)) {
            left -= read;
            DomainException.refuseIf(left < 0, FileProblem.INFLATES);
        }
        return left;
    }

    private static FileType type(String types) {
        DomainException.refuseIf(types.contains("macroEnabled"), FileProblem.ACTIVE);
        if (types.contains(PREFIX + "spreadsheetml.sheet.main+xml")) {
            return FileType.XLSX;
        }
        DomainException.refuseIf(!types.contains(PREFIX + "wordprocessingml.document.main+xml"), FileProblem.TYPE);
        return FileType.DOCX;
    }
}
