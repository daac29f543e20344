package org.sahyog.shared.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What separates the cells of a CSV file, as its first filled line shows, or as Excel's own hint "sep=;" says. */
record Delimiter(char letter, boolean hinted) {

    private static final String KNOWN = ",;\t";
    private static final Pattern HINT = Pattern.compile("(?i)\"?sep=([,;\t|])\"?(?:\r\n|\n|\r)");
    private static final int LOOK_AHEAD = 64 * 1024;

    /** Looks at the start and leaves the reader where the rows begin. */
    static Delimiter detect(BufferedReader letters) throws IOException {
        String start = lookAhead(letters);
        Matcher hint = HINT.matcher(start);
        if (hint.lookingAt()) {
            letters.skip(hint.end());
            return new Delimiter(hint.group(1).charAt(0), true);
        }
        String header = header(start);
        boolean telling = header.chars().anyMatch(letter -> KNOWN.indexOf(letter) >= 0);
        return new Delimiter(mostFrequent(telling ? header : start), false);
    }

    private static String lookAhead(BufferedReader letters) throws IOException {
        letters.mark(LOOK_AHEAD);
        char[] start = new char[LOOK_AHEAD];
        int length = 0;
        for (int count = 0; count >= 0 && length < LOOK_AHEAD; length += Math.max(count, 0)) {
            count = letters.read(start, length, LOOK_AHEAD - length);
        }
        letters.reset();
        return new String(start, 0, length);
    }

    /** The first filled line without what stands in quotation marks. */
    private static String header(String start) {
        StringBuilder header = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < start.length(); at++) {
            char letter = start.charAt(at);
            boolean lineEnd = !quoted && (letter == '\n' || letter == '\r');
            if (lineEnd && header.chars().anyMatch(c -> !Character.isWhitespace(c) && KNOWN.indexOf(c) < 0)) {
                break;
            }
            if (lineEnd) {
                header.setLength(0);
            }
            quoted ^= letter == '"';
            if (!quoted) {
                header.append(letter);
            }
        }
        return header.toString();
    }

    private static char mostFrequent(String header) {
        char best = ',';
        for (int at = 0; at < KNOWN.length(); at++) {
            char candidate = KNOWN.charAt(at);
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(c -> c == letter).count();
    }
}
