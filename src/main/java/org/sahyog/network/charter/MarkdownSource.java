package org.sahyog.network.charter;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahyog.network.NetworkProblem;
import org.sahyog.shared.problem.DomainException;

/** Markdown that whoever renders it need not fear: no HTML, no links that run programs, however they are spelt. */
final class MarkdownSource {
    private static final Pattern TAG = Pattern.compile("<\\s*[/!?]?\\s*[a-zA-Z][^>\\n]{0,40}|<[!?][^>\\n]{0,40}");
    private static final Pattern WEB_ADDRESS = Pattern.compile("<(https?://|mailto:)[^<>\\s]*");
    private static final Pattern PROGRAM = Pattern.compile("(javascript|vbscript|data)\\s*:\\s*\\S");
    private static final Pattern ENTITY = Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,7}|[a-zA-Z]{2,31});?");
    private static final int SHOWN = 40;

    private MarkdownSource() {}

    static void refuseUnsafe(String text) {
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            boolean address =
                    WEB_ADDRESS.matcher(text).region(tag.start(), text.length()).lookingAt();
            DomainException.refuseIf(!address, NetworkProblem.CHARTER_UNSAFE, shortened(tag.group()));
        }
        refuseProgram(text);
    }

    /** Also in pieces: browsers pass over spaces, backslashes and line breaks inside of it, and read entities as what they stand for. */
    private static void refuseProgram(String text) {
        Matcher link = Pattern.compile("\\]\\s*[(:]\\s*<?([^)\\n]{1,200})|<([^>\\s]{1,200})>")
                .matcher(text);
        while (link.find()) {
            String target = link.group(1) == null ? link.group(2) : link.group(1);
            String plain = target.toLowerCase(Locale.ROOT).replaceAll("[\\s\\\\\\p{Cf}]", "");
            boolean runs = PROGRAM.matcher(plain).lookingAt()
                    || ENTITY.matcher(plain.split("[/?]", 2)[0]).find();
            DomainException.refuseIf(runs, NetworkProblem.CHARTER_UNSAFE, shortened(target));
        }
    }

    private static String shortened(String found) {
        return found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
    }
}
