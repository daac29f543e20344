package org.sahyog.shared.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.sahyog.shared.sheet.SheetLimits;
import org.sahyog.shared.sheet.SheetProblem;
import org.sahyog.shared.sheet.SheetRefused;

/**
 * Unpacks an XLSX file once, keeping nothing, and refuses what would hurt the real reader: bombs, odd names, DTDs.
 * It sees the file through the same unzipper and the same XML parser as that reader, so both see the same file.
 */
final class XlsxProof {

    private static final int PARTS = 1_000;
    private static final int NAME_LENGTH = 255;

    private final InflationLimit inflation;
    private final PartProof parts;

    private XlsxProof(SheetLimits limits, long fileBytes) {
        this.inflation = new InflationLimit(limits.inflatedBytes(), fileBytes);
        this.parts = new PartProof(limits);
    }

    static void prove(Path file, SheetLimits limits) throws IOException {
        ZipDirectory.prove(file);
        try (ZipFile zip = ZipFile.builder().setFile(file.toFile()).get()) {
            new XlsxProof(limits, file.toFile().length()).proveAll(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw new SheetRefused(broken, SheetProblem.XLSX_BROKEN);
        }
    }

    private void proveAll(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        proveNames(entries);
        for (ZipArchiveEntry entry : entries) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new SheetRefused(SheetProblem.OLD_OR_ENCRYPTED);
            }
            boolean usual = entry.getMethod() == ZipMethod.DEFLATED.getCode()
                    || entry.getMethod() == ZipMethod.STORED.getCode();
            if (!usual) {
                throw new ZipException("Unusual compression: " + entry.getMethod());
            }
            try (InputStream in = inflation.count(zip.getInputStream(entry))) {
                parts.prove(in);
            }
        }
        parts.proveSharedTexts();
    }

    private static void proveNames(List<ZipArchiveEntry> entries) {
        if (entries.size() > PARTS) {
            throw new SheetRefused(SheetProblem.XLSX_UNSAFE, "more than " + PARTS + " parts");
        }
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (!usual(name)) {
                throw new SheetRefused(SheetProblem.XLSX_UNSAFE, "a part with an odd name");
            }
            if (!names.add(name)) {
                throw new SheetRefused(SheetProblem.XLSX_UNSAFE, "two parts of one name");
            }
        }
        if (!names.contains("[content_types].xml")) {
            throw new SheetRefused(SheetProblem.NOT_A_SHEET);
        }
    }

    private static boolean usual(String name) {
        return !name.isEmpty()
                && name.length() <= NAME_LENGTH
                && !name.startsWith("/")
                && !name.contains("\\")
                && !name.contains("../")
                && name.chars().noneMatch(Character::isISOControl);
    }
}
