package org.sahyog.costpool.statement.file;

import java.util.List;
import java.util.stream.Stream;
import org.sahyog.costpool.statement.StatementCostView;
import org.sahyog.costpool.statement.StatementHead;
import org.sahyog.costpool.statement.StatementLineView;
import org.sahyog.costpool.statement.StatementTotalView;
import org.sahyog.costpool.statement.StatementView;
import org.sahyog.costpool.statement.file.StatementGrid.Cells;
import org.sahyog.reference.KindLabels;
import org.sahyog.reference.money.MoneyInWords;
import org.sahyog.shared.export.Drain;
import org.sahyog.shared.paper.Pdf;
import org.sahyog.shared.paper.Style;
import org.sahyog.shared.time.TimeInWords;

/** A statement to print: what it is of, its sums, its lines, and what they were for. */
final class StatementPaper implements StatementFile {
    private static final Style SMALL = Style.regular(9.5f, StatementGrid.SOFT);

    private final StatementView statement;
    private final StatementHead head;
    private final StatementWords words;
    private final Drain drain = new Drain();
    private final Pdf pdf;
    private final StatementGrid grid;

    StatementPaper(StatementView statement, StatementHead head, StatementWords words) {
        this.statement = statement;
        this.head = head;
        this.words = words;
        String title = words.say("title") + " · " + words.subject(head);
        pdf = new Pdf(
                new Pdf.Facts(title, words.language(), head.lastRecordedAt(), statement + words.toString()),
                Pdf.A4_WIDTH,
                Pdf.A4_HEIGHT,
                drain);
        grid = new StatementGrid(pdf, words, words.subject(head) + " · " + words.period(head));
    }

    @Override
    public byte[] begin() {
        grid.paragraph(words.say("title"), Style.bold(19, StatementGrid.GREEN), 1);
        grid.paragraph(words.subject(head), Style.bold(14, StatementGrid.INK), 2);
        grid.paragraph(head.poolName() + " · " + head.networkName() + " · " + head.clusterName(), SMALL, 2);
        grid.paragraph(words.period(head), SMALL, 1);
        grid.paragraph(words.say("book", String.valueOf(head.last())), SMALL, 1);
        grid.summary(
                Stream.of("opening", "in", "out", "closing").map(words::say).toList(),
                Stream.of(statement.opening(), statement.in(), statement.out(), statement.closing())
                        .map(amount -> MoneyInWords.of(amount, head.currency()))
                        .toList());
        grid.titles();
        grid.row(Cells.of(words.say("opening"), "", "", figures(statement.opening())), StatementGrid.STRONG);
        return drain.taken();
    }

    @Override
    public byte[] add(List<StatementLineView> lines) {
        lines.forEach(line -> grid.row(
                new Cells(
                        TimeInWords.day(line.occurredOn()).in(words.language()),
                        String.valueOf(line.number()),
                        words.what(line),
                        words.document(line),
                        figuresUnlessNone(line.in()),
                        figuresUnlessNone(line.out()),
                        figures(line.balance())),
                StatementGrid.TEXT));
        return drain.taken();
    }

    @Override
    public byte[] end() {
        grid.row(
                Cells.of(
                        words.say("closing"),
                        figures(statement.in()),
                        figures(statement.out()),
                        figures(statement.closing())),
                StatementGrid.STRONG);
        totals();
        costs();
        pdf.close();
        return drain.taken();
    }

    private void totals() {
        if (!statement.totals().isEmpty()) {
            grid.heading(words.say("totals"), statement.totals().size());
        }
        for (StatementTotalView total : statement.totals()) {
            Cells cells =
                    Cells.of(words.total(total), figuresUnlessNone(total.in()), figuresUnlessNone(total.out()), "");
            grid.row(cells, StatementGrid.TEXT);
        }
    }

    private void costs() {
        boolean pool = head.organisationId() == null && head.payerClass() == null;
        if (!statement.costs().isEmpty()) {
            grid.heading(
                    words.say(pool ? "costs.pool" : "costs.member"),
                    statement.costs().size());
        }
        for (StatementCostView cost : statement.costs()) {
            String name = KindLabels.of(cost.category(), words.language());
            grid.row(Cells.of(name, "", figures(cost.amount()), ""), StatementGrid.TEXT);
        }
    }

    private String figures(long minor) {
        return MoneyInWords.figures(minor, head.currency());
    }

    private String figuresUnlessNone(long minor) {
        return minor == 0 ? "" : figures(minor);
    }
}
