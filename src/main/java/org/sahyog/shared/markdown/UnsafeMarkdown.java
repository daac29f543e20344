package org.sahyog.shared.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What in Markdown whoever renders it might have to fear: HTML, and links that run programs, however they are spelt. We show both as plain
 * text anyway; a feature refuses them so that the writer learns of it.
 */
public final class UnsafeMarkdown {
    private static final Pattern TAG = Pattern.compile("<\\s*[/!?]?\\s*[a-zA-Z][^>\\n]{0,40}|<[!?][^>\\n]{0,40}");
    private static final Pattern WEB_ADDRESS = Pattern.compile("<(https?://|mailto:)[^<>\\s]*");
    private static final Pattern LINK = Pattern.compile("\\]\\s*[(:]\\s*<?([^)\\n]{1,200})|<([^>\\s]{1,200})>");
    private static final Pattern PROGRAM = Pattern.compile("(javascript|vbscript|data)\\s*:\\s*\\S");
    private static final Pattern ENTITY = Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,7}|[a-zA-Z]{2,31});?");
    private static final int SHOWN = 40;

    private UnsafeMarkdown() {}

    /** The first such piece, shortened; null where there is none. */
    public static @Nullable String in(String text) {
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (!WEB_ADDRESS.matcher(text).region(tag.start(), text.length()).lookingAt()) {
                return shortened(tag.group());
            }
        }
        return program(text);
    }

    /** Also in pieces: browsers pass over spaces, backslashes and line breaks inside of it, and read entities as what they stand for. */
    private static @Nullable String program(String text) {
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String target = link.group(1) == null ? link.group(2) : link.group(1);
            String plain = target.toLowerCase(Locale.ROOT).replaceAll("[\\s\\\\\\p{Cf}]", "");
            if (PROGRAM.matcher(plain).lookingAt()
                    || ENTITY.matcher(plain.split("[/?]", 2)[0]).find()) {
                return shortened(target);
            }
        }
        return null;
    }

    private static String shortened(String found) {
        return found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
    }
}
