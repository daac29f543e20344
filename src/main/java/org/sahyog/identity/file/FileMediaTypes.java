package org.sahyog.identity.file;

/** Those of FileType, for annotations. */
final class FileMediaTypes {
    static final String ANY = "application/octet-stream";
    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";
    static final String WEBP = "image/webp";
    static final String OGG = "audio/ogg";
    static final String M4A = "audio/mp4";
    static final String AAC = "audio/aac";
    static final String MP3 = "audio/mpeg";
    static final String PDF = "application/pdf";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String CSV = "text/csv";

    private FileMediaTypes() {}
}
