package org.sahyog.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Good and hostile files, and the short way to read them. */
final class SheetFiles {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
            </Types>""";
    private static final String WORKBOOK = """
            <?xml version="1.0" encoding="UTF-8"?><workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="Firms" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String RELS = """
            <?xml version="1.0" encoding="UTF-8"?><Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>""";
    static final String ONE_TEXT = "<sst><si><t>Name</t></si></sst>";

    /** Writes one part of a package, which may be endless. */
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    private final Path folder;
    private int files;

    SheetFiles(Path folder) {
        this.folder = folder;
    }

    Path text(String content) throws IOException {
        return text(content, StandardCharsets.UTF_8);
    }

    Path text(String content, Charset charset) throws IOException {
        return bytes(content.getBytes(charset));
    }

    Path bytes(byte[] content) throws IOException {
        return Files.write(fresh(), content);
    }

    Path xlsx(Consumer<Worksheet> cells) throws IOException {
        Path file = fresh();
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            cells.accept(workbook.newWorksheet("Firms"));
        }
        return file;
    }

    Path parts(String sharedStrings, String sheet) throws IOException {
        return parts(part(sharedStrings), part(sheet));
    }

    Path parts(Part sharedStrings, Part sheet) throws IOException {
        Path file = fresh();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", part(TYPES));
            put(zip, "xl/workbook.xml", part(WORKBOOK));
            put(zip, "xl/_rels/workbook.xml.rels", part(RELS));
            put(zip, "xl/sharedStrings.xml", sharedStrings);
            put(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return file;
    }

    static Part part(String content) {
        return out -> out.write(content.getBytes(StandardCharsets.UTF_8));
    }

    static Part repeated(String start, String again, long times, String end) {
        byte[] block = again.repeat(1_000).getBytes(StandardCharsets.UTF_8);
        return out -> {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (long i = 0; i < times / 1_000; i++) {
                out.write(block);
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        };
    }

    static void put(ZipOutputStream zip, String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        part.write(zip);
        zip.closeEntry();
    }

    static List<SheetRow> rows(Path file) {
        return rows(file, SheetLimits.USUAL);
    }

    static List<SheetRow> rows(Path file, SheetLimits limits) {
        List<SheetRow> rows = new ArrayList<>();
        try (Sheet sheet = Sheet.read(file, limits)) {
            sheet.forEach(rows::add);
        }
        return rows;
    }

    static List<String> titles(Path file) {
        try (Sheet sheet = Sheet.read(file, SheetLimits.USUAL)) {
            return sheet.titles();
        }
    }

    private Path fresh() {
        return folder.resolve("file" + files++);
    }
}
