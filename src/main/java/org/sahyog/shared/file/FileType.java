package org.sahyog.shared.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be brought, and as what it is handed out. */
public enum FileType {
    JPEG(FileKind.PICTURE, "image/jpeg", "jpg", "jpeg"),
    PNG(FileKind.PICTURE, "image/png", "png"),
    WEBP(FileKind.PICTURE, "image/webp", "webp"),
    OGG(FileKind.AUDIO, "audio/ogg", "ogg", "opus", "oga"),
    M4A(FileKind.AUDIO, "audio/mp4", "m4a", "mp4", "3gp"),
    AAC(FileKind.AUDIO, "audio/aac", "aac"),
    MP3(FileKind.AUDIO, "audio/mpeg", "mp3"),
    PDF(FileKind.DOCUMENT, "application/pdf", "pdf"),
    XLSX(FileKind.DOCUMENT, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX(FileKind.DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    CSV(FileKind.DOCUMENT, "text/csv", "csv");

    private final FileKind kind;
    private final String mediaType;
    private final List<String> endings;

    FileType(FileKind kind, String mediaType, String... endings) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** What a client may call it. */
    public static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public FileKind kind() {
        return kind;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser may show or play it by itself; all else is saved. */
    public boolean plays() {
        return kind != FileKind.DOCUMENT;
    }

    /** A name that ends as the content demands: of {@code bill.exe} that is a picture, {@code bill.exe.jpg}. */
    public String named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending)) ? name : name + "." + endings.get(0);
    }
}
