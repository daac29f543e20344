package org.sahyog.identity.file;

import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.file.upload.Upload;
import org.sahyog.shared.file.upload.UploadProblem;
import org.sahyog.shared.problem.DomainException;

/** Words of the protocol tus 1.0.0 (https://tus.io). */
final class Tus {
    static final String VERSION = "1.0.0";
    static final String EXTENSIONS = "creation,creation-with-upload,termination,expiration,checksum";
    static final String CHECKSUMS = "sha1,sha256";
    static final String BYTES = "application/offset+octet-stream";

    /** Of {@link #RESUMABLE}, for the description. */
    static final String SPOKEN = "the version of the protocol";

    static final String RESUMABLE = "Tus-Resumable";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";
    static final String METADATA = "Upload-Metadata";
    static final String CHECKSUM = "Upload-Checksum";
    static final String EXPIRES = "Upload-Expires";
    /** Ours: what the upload became. */
    static final String FILE = "Upload-File";

    /** As HTTP writes it (RFC 9110, 5.6.7). */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Tus() {}

    /** Who speaks another version, or says none. */
    static void refuseUnlessSpoken(@Nullable String version) {
        if (!VERSION.equals(version)) {
            throw new DomainException(UploadProblem.VERSION, VERSION).withHeader("Tus-Version", VERSION);
        }
    }

    static String date(Instant instant) {
        return DATE.format(instant);
    }

    /** Refused when it is missing, or no whole number. */
    static long number(String header, @Nullable String sent) {
        if (sent == null || !sent.matches("[0-9]{1,18}")) {
            throw new DomainException(UploadProblem.HEADER, header);
        }
        return Long.parseLong(sent);
    }

    /** How far it is, and how long that holds or what it became. */
    static ResponseBuilder tell(ResponseBuilder answer, Upload upload) {
        answer.header(Tus.OFFSET, upload.received());
        return upload.file() == null
                ? answer.header(Tus.EXPIRES, Tus.date(upload.expiresAt()))
                : answer.header(Tus.FILE, upload.file());
    }
}
