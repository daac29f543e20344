package org.sahyog.shared.file.answer;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.file.FileProblem;
import org.sahyog.shared.problem.DomainException;

/**
 * One range of {@code Range: bytes=...}, first and last byte included. Several, and what is none, count as not asked; one that lies behind
 * the end is refused (RFC 9110, 14.2 and 15.5.17).
 */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,99})-(\\d{0,99})", Pattern.CASE_INSENSITIVE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    static Optional<ByteRange> of(@Nullable String header, long size) {
        Matcher asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
            return Optional.empty();
        }
        return asked.group(1).isEmpty()
                ? Optional.of(end(number(asked.group(2)), size))
                : from(number(asked.group(1)), asked.group(2), size);
    }

    private static ByteRange end(long count, long size) {
        refuseIf(count == 0, size);
        return new ByteRange(Math.max(size - count, 0), size - 1);
    }

    private static Optional<ByteRange> from(long first, String to, long size) {
        long last = to.isEmpty() ? Long.MAX_VALUE : number(to);
        if (first > last) {
            return Optional.empty();
        }
        refuseIf(first >= size, size);
        return Optional.of(new ByteRange(first, Math.min(last, size - 1)));
    }

    private static long number(String digits) {
        return new BigInteger(digits).min(MOST).longValue();
    }

    private static void refuseIf(boolean behind, long size) {
        if (behind) {
            throw new DomainException(FileProblem.RANGE, size)
                    .with("size", size)
                    .withHeader("Content-Range", "bytes */" + size);
        }
    }

    long length() {
        return last - first + 1;
    }
}
