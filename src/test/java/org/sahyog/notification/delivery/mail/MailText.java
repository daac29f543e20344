package org.sahyog.notification.delivery.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a mail as a mail program does: headers of RFC 2047, parts in quoted-printable or Base64. */
public final class MailText {
    private static final Pattern ENCODED = Pattern.compile("=\\?UTF-8\\?([QB])\\?(.*?)\\?=", Pattern.CASE_INSENSITIVE);

    private final String raw;

    public MailText(String raw) {
        this.raw = raw.replace("\r\n", "\n").replace("\n", "\r\n");
    }

    String header(String name) {
        String head = raw.substring(0, raw.indexOf("\r\n\r\n")).replaceAll("\r\n[ \t]+", " ");
        Matcher found = Pattern.compile("(?im)^" + Pattern.quote(name) + ":\\s*(.*?)\\s*$")
                .matcher(head);
        return found.find() ? words(found.group(1)) : null;
    }

    public String part(String type) {
        String boundary = header("Content-Type").replaceAll(".*boundary=\"(.*)\".*", "$1");
        Matcher found = Pattern.compile(
                        "(?is)Content-Type: " + type + ".*?\r\n\r\n(.*?)\r\n--" + Pattern.quote(boundary))
                .matcher(raw);
        if (!found.find()) {
            throw new AssertionError("No part " + type + " in " + raw);
        }
        boolean quoted = found.group().toLowerCase(Locale.ROOT).contains("quoted-printable");
        return quoted
                ? new String(quotedPrintable(found.group(1).replace("=\r\n", "")), StandardCharsets.UTF_8)
                : new String(Base64.getMimeDecoder().decode(found.group(1)), StandardCharsets.UTF_8);
    }

    /** A letter may be cut between two encoded words: their bytes are put together first. */
    private static String words(String text) {
        String joined = text.replaceAll("\\?=\\s+=\\?", "?==?");
        Matcher found = ENCODED.matcher(joined);
        StringBuilder words = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int end = 0;
        while (found.find()) {
            if (found.start() > end) {
                words.append(bytes.toString(StandardCharsets.UTF_8)).append(joined, end, found.start());
                bytes.reset();
            }
            bytes.writeBytes(
                    found.group(1).equalsIgnoreCase("B")
                            ? Base64.getDecoder().decode(found.group(2))
                            : quotedPrintable(found.group(2).replace('_', ' ')));
            end = found.end();
        }
        return words.append(bytes.toString(StandardCharsets.UTF_8))
                .append(joined.substring(end))
                .toString();
    }

    private static byte[] quotedPrintable(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '=') {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
