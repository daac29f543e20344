package org.sahyog.shared.file.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One range of {@code Range: bytes=...}, first and last byte included. Several, and what is none, count as not asked (RFC 9110, 14.2). */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    static Optional<ByteRange> of(@Nullable String header, long size) {
        Matcher asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches() || asked.group().equals("bytes=-")) {
            return Optional.empty();
        }
        return asked.group(1).isEmpty() ? end(asked.group(2), size) : from(asked.group(1), asked.group(2), size);
    }

    private static Optional<ByteRange> end(String count, long size) {
        long last = Math.min(Long.parseLong(count), size);
        return last == 0 ? Optional.empty() : Optional.of(new ByteRange(size - last, size - 1));
    }

    private static Optional<ByteRange> from(String from, String to, long size) {
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
        return first > last ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }

    long length() {
        return last - first + 1;
    }
}
