package org.sahyog.costpool.statement.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.statement.StatementHead;
import org.sahyog.costpool.statement.StatementLineView;
import org.sahyog.costpool.statement.StatementTotalView;
import org.sahyog.shared.export.Amount;
import org.sahyog.shared.export.Table;

/** A statement for a spreadsheet: what it is, its lines, and their sums. */
final class StatementTable implements StatementFile {
    /** Of the columns, in letters. */
    static final List<Integer> WIDTHS = List.of(12, 8, 60, 26, 18, 18, 18);

    private final StatementHead head;
    private final StatementWords words;
    private final Table table;
    private final Map<String, long[]> sums = new TreeMap<>();
    private long balance;

    StatementTable(StatementHead head, StatementWords words, Table table) {
        this.head = head;
        this.words = words;
        this.table = table;
        this.balance = head.opening();
    }

    @Override
    public byte[] begin() {
        table.titles(List.of(words.say("title")));
        table.titles(List.of(words.subject(head)));
        table.row(List.of(head.poolName() + " · " + head.networkName() + " · " + head.clusterName()));
        table.row(List.of(words.period(head)));
        table.row(List.of(words.say("amounts", head.currency())));
        table.row(List.of(words.say("book", String.valueOf(head.last()))));
        table.row(List.of(""));
        table.titles(words.titles());
        row("opening", null, null, balance);
        return table.taken();
    }

    @Override
    public byte[] add(List<StatementLineView> lines) {
        lines.forEach(this::add);
        return table.taken();
    }

    private void add(StatementLineView line) {
        table.row(Arrays.asList(
                line.occurredOn(),
                line.number(),
                words.what(line),
                words.document(line),
                amountUnlessNone(line.in()),
                amountUnlessNone(line.out()),
                amount(line.balance())));
        String kind = words.total(new StatementTotalView(line.kind(), line.category(), 0, 0));
        long[] sum = sums.computeIfAbsent(kind, first -> new long[2]);
        sum[0] += line.in();
        sum[1] += line.out();
        balance = line.balance();
    }

    @Override
    public byte[] end() {
        long in = sums.values().stream().mapToLong(sum -> sum[0]).sum();
        long out = sums.values().stream().mapToLong(sum -> sum[1]).sum();
        row("closing", in, out, balance);
        table.row(List.of(""));
        table.titles(List.of(words.say("totals")));
        sums.forEach((kind, sum) ->
                table.row(Arrays.asList(null, null, kind, null, amountUnlessNone(sum[0]), amountUnlessNone(sum[1]))));
        return table.end();
    }

    private void row(String name, @Nullable Long in, @Nullable Long out, long after) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.addAll(Arrays.asList(null, null, words.say(name), null));
        cells.add(in == null ? null : amount(in));
        cells.add(out == null ? null : amount(out));
        cells.add(amount(after));
        table.row(cells);
    }

    private @Nullable Amount amountUnlessNone(long minor) {
        return minor == 0 ? null : amount(minor);
    }

    private Amount amount(long minor) {
        return Amount.of(minor, head.currency());
    }
}
