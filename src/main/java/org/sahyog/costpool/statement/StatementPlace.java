package org.sahyog.costpool.statement;

import java.time.LocalDate;
import java.util.List;

/**
 * After which line a statement goes on.
 *
 * @param balance after that line
 * @param last    the transaction up to which the book is read
 */
public record StatementPlace(LocalDate day, long number, int position, long balance, long last) {
    public static StatementPlace before(StatementHead head, StatementFilter filter) {
        return new StatementPlace(filter.first(), 0, 0, head.opening(), head.last());
    }

    public static StatementPlace after(StatementLineView line, long last) {
        return new StatementPlace(line.occurredOn(), line.number(), line.position(), line.balance(), last);
    }

    static StatementPlace of(List<String> key) {
        return new StatementPlace(
                LocalDate.parse(key.get(0)),
                Long.parseLong(key.get(1)),
                Integer.parseInt(key.get(2)),
                Long.parseLong(key.get(3)),
                Long.parseLong(key.get(4)));
    }

    List<?> key() {
        return List.of(day, number, position, balance, last);
    }
}
