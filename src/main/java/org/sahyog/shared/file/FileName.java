package org.sahyog.shared.file;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What somebody called a file, as it may be shown and saved: no path, nothing unseen, and the ending that its content demands. */
final class FileName {
    private static final int MOST = 120;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u200E\\u200F\\uFEFF]");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");

    private FileName() {}

    static String of(String asked, FileType type) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(asked, Normalizer.Form.NFC)).replaceAll("");
        String name = RESERVED.matcher(FOLDERS.matcher(seen).replaceFirst(""))
                .replaceAll("_")
                .strip();
        String undotted = name.replaceFirst("^\\.+", "");
        return type.named(shortened(undotted.isEmpty() ? "file" : undotted));
    }

    /** The beginning and the ending stay. */
    private static String shortened(String name) {
        if (name.length() <= MOST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        int end = name.offsetByCodePoints(0, name.codePointCount(0, MOST - ending.length() - 1));
        return name.substring(0, end) + ending;
    }
}
