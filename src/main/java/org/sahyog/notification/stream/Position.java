package org.sahyog.notification.stream;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in the order of all changes: the transaction, and the step in it. */
record Position(long xid, long seq) implements Comparable<Position> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})\\.(\\d{1,19})");
    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::xid).thenComparingLong(Position::seq);

    /** After all that the transactions up to this one wrote. */
    static Position after(long xid) {
        return new Position(xid, Long.MAX_VALUE);
    }

    /** What a client sends back as {@code Last-Event-ID}; anything else is no position, and it starts from now. */
    static Optional<Position> read(@Nullable String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text.strip());
        try {
            return written.matches()
                    ? Optional.of(new Position(Long.parseLong(written.group(1)), Long.parseLong(written.group(2))))
                    : Optional.empty();
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    boolean isAfter(Position other) {
        return compareTo(other) > 0;
    }

    Position latest(Position other) {
        return isAfter(other) ? this : other;
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return xid + "." + seq;
    }
}
