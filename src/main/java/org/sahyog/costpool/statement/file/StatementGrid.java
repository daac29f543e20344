package org.sahyog.costpool.statement.file;

import java.awt.Color;
import java.util.List;
import org.sahyog.shared.paper.Column;
import org.sahyog.shared.paper.Legible;
import org.sahyog.shared.paper.Pdf;
import org.sahyog.shared.paper.Style;
import org.sahyog.shared.paper.Surface;

/** Pages of A4 with seven columns, whose titles and foot are on each page. */
final class StatementGrid {
    static final double LEFT = 34;
    static final double RIGHT = Pdf.A4_WIDTH - LEFT;
    static final Color INK = new Color(0x1d2521);
    static final Color SOFT = new Color(0x46534c);
    static final Color GREEN = new Color(0x0b5d46);
    static final Color PALE = new Color(0xe7f3ee);
    static final Style TEXT = Style.regular(8.5f, INK);
    static final Style STRONG = Style.bold(8.5f, INK);
    private static final Style HEAD = Style.bold(8.5f, GREEN);
    private static final Style FOOT = Style.regular(8.5f, SOFT);
    private static final Color LINE = new Color(0xd9dfdc);
    private static final double TOP = 34;
    private static final double BOTTOM = Pdf.A4_HEIGHT - 46;
    private static final double GAP = 6;
    private static final double ROW = 12.5;
    /** Where columns begin; of those of amounts, where they end. */
    private static final double WHAT = LEFT + 96;

    /** As wide as the number of a transfer by NEFT. */
    private static final double DOCUMENT = LEFT + 214;

    private static final double IN = LEFT + 374;
    private static final double OUT = LEFT + 446;
    private static final double BALANCE = RIGHT - 4;
    private static final double AMOUNT = 68;

    private final Pdf pdf;
    private final StatementWords words;
    private final String foot;
    private Surface page;
    private double y;

    StatementGrid(Pdf pdf, StatementWords words, String foot) {
        this.pdf = pdf;
        this.words = words;
        this.foot = Legible.of(foot);
        page = pdf.page();
        y = TOP;
        foot();
    }

    /** A row’s cells; those of amounts are written so that they end under each other. */
    record Cells(String day, String number, String what, String document, String in, String out, String balance) {
        static Cells of(String what, String in, String out, String balance) {
            return new Cells("", "", what, "", in, out, balance);
        }
    }

    /** Of the papers by which it is known nothing is left out: a number that is cut is none. */
    void row(Cells cells, Style style) {
        List<String> what = new Column(DOCUMENT - WHAT - GAP).lines(Legible.of(cells.what()), style, 5);
        List<String> document = new Column(IN - AMOUNT - GAP - DOCUMENT).lines(Legible.of(cells.document()), style);
        double height = Math.max(1, Math.max(what.size(), document.size())) * ROW + 5;
        breakUnless(height);
        double baseline = y + 11;
        page.write(cells.day(), style, LEFT + 4, baseline);
        page.writeUpTo(cells.number(), style, WHAT - GAP, baseline);
        column(what, style, WHAT, baseline);
        column(document, style, DOCUMENT, baseline);
        amount(cells.in(), style, IN, baseline);
        amount(cells.out(), style, OUT, baseline);
        amount(cells.balance(), style, BALANCE, baseline);
        y += height;
        page.fill(LINE, LEFT, y - 0.5, RIGHT - LEFT, 0.5);
    }

    /** Smaller, where it is too wide for its column. */
    private void amount(String figures, Style style, double right, double baseline) {
        page.writeUpTo(figures, fitting(figures, style, AMOUNT), right, baseline);
    }

    private static Style fitting(String text, Style style, double width) {
        double needed = style.width(text);
        return needed <= width ? style : style.sized((float) (style.size() * width / needed));
    }

    private void column(List<String> lines, Style style, double x, double baseline) {
        for (int each = 0; each < lines.size(); each++) {
            page.write(lines.get(each), style, x, baseline + each * ROW);
        }
    }

    void titles() {
        List<String> titles = words.titles();
        page.fill(PALE, LEFT, y, RIGHT - LEFT, 18);
        double baseline = y + 12.5;
        page.write(titles.get(0), HEAD, LEFT + 4, baseline);
        page.writeUpTo(titles.get(1), HEAD, WHAT - GAP, baseline);
        page.write(titles.get(2), HEAD, WHAT, baseline);
        page.write(titles.get(3), HEAD, DOCUMENT, baseline);
        page.writeUpTo(titles.get(4), HEAD, IN, baseline);
        page.writeUpTo(titles.get(5), HEAD, OUT, baseline);
        page.writeUpTo(titles.get(6), HEAD, BALANCE, baseline);
        y += 18;
    }

    /** A page more, where what comes next does not fit. */
    private void breakUnless(double room) {
        if (y + room > BOTTOM) {
            page = pdf.page();
            y = TOP;
            foot();
            titles();
        }
    }

    private void foot() {
        double baseline = Pdf.A4_HEIGHT - 24;
        double right = RIGHT - 22;
        page.write(new Column(RIGHT - LEFT - 110).lines(foot, FOOT, 1).get(0), FOOT, LEFT, baseline);
        page.writeUpTo(words.say("page", String.valueOf(pdf.pages())), FOOT, right, baseline);
        pdf.writeTotal(FOOT, right + 3, baseline);
    }

    /** What {@code rows} rows are about; not alone at the end of a page. */
    void heading(String text, int rows) {
        breakUnless(26 + (ROW + 5) * Math.min(rows, 3));
        y += 16;
        page.write(text, HEAD, WHAT, y + 6);
        y += 10;
    }

    void paragraph(String text, Style style, int most) {
        for (String each : new Column(RIGHT - LEFT).lines(Legible.of(text), style, most)) {
            page.write(each, style, LEFT, y + style.size() * 1.08);
            y += style.size() * 1.42;
        }
    }

    /** Side by side, what people look for first. */
    void summary(List<String> names, List<String> amounts) {
        y += GAP;
        double width = (RIGHT - LEFT) / names.size();
        page.fill(PALE, LEFT, y, RIGHT - LEFT, 44);
        for (int each = 0; each < names.size(); each++) {
            double x = LEFT + each * width + 10;
            String amount = amounts.get(each);
            page.write(names.get(each), Style.regular(9, SOFT), x, y + 17);
            page.write(amount, fitting(amount, Style.bold(11.5f, INK), width - 14), x, y + 34);
        }
        y += 44 + GAP * 2;
    }
}
