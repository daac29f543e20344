package org.sahyog.shared.file.upload;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;

/** What a client tells of a file: words, each with a value in Base64, as the header {@code Upload-Metadata} has them. */
public record UploadMetadata(String text) {
    private static final int MOST = 2000;
    private static final Pattern HEADER = Pattern.compile(
            "[!-+\\--~]{1,100}( [A-Za-z0-9+/]*={0,2})?(, ?[!-+\\--~]{1,100}( [A-Za-z0-9+/]*={0,2})?){0,30}");

    /** Refused when it is unreadable, or says one thing twice. */
    public static UploadMetadata of(@Nullable String header) {
        String text = header == null ? "" : header.strip();
        UploadMetadata metadata = new UploadMetadata(text);
        if (!text.isEmpty()) {
            refuseIf(text.length() > MOST || !HEADER.matcher(text).matches());
            metadata.values();
        }
        return metadata;
    }

    private static void refuseIf(boolean unreadable) {
        DomainException.refuseIf(unreadable, UploadProblem.HEADER, "Upload-Metadata");
    }

    /** As the file is called; empty where nobody says. */
    public String name() {
        Map<String, String> values = values();
        return values.getOrDefault("filename", values.getOrDefault("name", ""));
    }

    /** What the client takes it for; the content decides. */
    String type() {
        return values().getOrDefault("filetype", "");
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        for (String pair : text.isEmpty() ? new String[0] : text.split(", ?")) {
            int space = pair.indexOf(' ');
            String word = space < 0 ? pair : pair.substring(0, space);
            String before = values.put(word, space < 0 ? "" : decoded(pair.substring(space + 1)));
            refuseIf(before != null);
        }
        return values;
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            throw new DomainException(UploadProblem.HEADER, "Upload-Metadata");
        }
    }
}
