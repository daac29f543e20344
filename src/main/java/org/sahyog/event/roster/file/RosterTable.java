package org.sahyog.event.roster.file;

import java.util.Arrays;
import java.util.List;
import org.sahyog.event.roster.RosterLineView;
import org.sahyog.shared.export.Table;

/** A roster for a spreadsheet: which event it is of, and a row for each place. */
final class RosterTable implements RosterPaper {
    /** Of the columns, in letters. */
    static final List<Integer> WIDTHS = List.of(6, 28, 18, 34, 20, 24, 18, 22, 24);

    private final RosterHead head;
    private final RosterWords words;
    private final Table table;
    private long rows;

    RosterTable(RosterHead head, RosterWords words, Table table) {
        this.head = head;
        this.words = words;
        this.table = table;
    }

    @Override
    public byte[] begin() {
        table.titles(List.of(head.title()));
        table.row(List.of(words.start(head) + " · " + head.clusterName()));
        table.row(List.of(""));
        table.titles(words.titles());
        return table.taken();
    }

    @Override
    public byte[] add(List<RosterLineView> lines) {
        lines.forEach(this::add);
        return table.taken();
    }

    private void add(RosterLineView line) {
        rows++;
        table.row(Arrays.asList(
                rows,
                line.name(),
                line.phone(),
                line.organisationName(),
                words.kind(line),
                line.clusterName(),
                words.presence(line),
                line.cameAt() == null ? null : words.time(line.cameAt(), head),
                line.walkIn() ? words.say("walk-in") : null));
    }

    @Override
    public byte[] end() {
        return table.end();
    }
}
