package org.sahyog.practice.comparison;

import java.awt.Color;
import java.util.List;
import org.sahyog.shared.paper.Column;
import org.sahyog.shared.paper.Legible;
import org.sahyog.shared.paper.Pdf;
import org.sahyog.shared.paper.Style;
import org.sahyog.shared.paper.Surface;

/** Pages of A4 that lie: names on the left, a column for each practice, their titles on every page. Long cells go on over the page’s end. */
final class ComparisonGrid {
    private static final Color INK = new Color(0x1d2521);
    private static final Color SOFT = new Color(0x46534c);
    private static final Color GREEN = new Color(0x0b5d46);
    private static final Color PALE = new Color(0xe7f3ee);
    private static final Color LINE = new Color(0xd9dfdc);
    private static final Style HEADING = Style.bold(15, GREEN);
    private static final Style TITLE = Style.bold(10.5f, GREEN);
    private static final Style NAME = Style.bold(9, SOFT);
    private static final Style TEXT = Style.regular(9, INK);
    private static final Style FOOT = Style.regular(8.5f, SOFT);
    private static final double LEFT = 34;
    private static final double RIGHT = Pdf.A4_HEIGHT - LEFT;
    private static final double TOP = 30;
    private static final double BOTTOM = Pdf.A4_WIDTH - 40;
    private static final double NAMES = 108;
    private static final double GAP = 8;
    private static final double ROW = 13;
    private static final double TITLE_ROW = 15;
    private static final int MOST_TITLE_LINES = 4;

    private final Pdf pdf;
    private final ComparisonWords words;
    private final List<String> titles;
    private Surface page;
    private double y;

    ComparisonGrid(Pdf pdf, ComparisonWords words, List<String> titles) {
        this.pdf = pdf;
        this.words = words;
        this.titles = titles;
        page = begin();
    }

    private Surface begin() {
        Surface next = pdf.page();
        next.write(words.say("comparison"), HEADING, LEFT, TOP + 15);
        foot(next);
        List<List<String>> lines = titles.stream()
                .map(title -> new Column(width()).lines(Legible.of(title), TITLE, MOST_TITLE_LINES))
                .toList();
        double height = most(lines) * TITLE_ROW + 8;
        y = TOP + 28;
        next.fill(PALE, LEFT, y, RIGHT - LEFT, height);
        for (int each = 0; each < lines.size(); each++) {
            for (int line = 0; line < lines.get(each).size(); line++) {
                next.write(lines.get(each).get(line), TITLE, x(each), y + 14 + line * TITLE_ROW);
            }
        }
        y += height;
        return next;
    }

    private void foot(Surface next) {
        double baseline = Pdf.A4_WIDTH - 22;
        next.writeUpTo(words.say("page", String.valueOf(pdf.pages())), FOOT, RIGHT - 22, baseline);
        pdf.writeTotal(FOOT, RIGHT - 19, baseline);
    }

    /** Nothing, where no practice says anything of it. */
    void row(String name, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        List<String> names = new Column(NAMES - GAP).lines(Legible.of(name), NAME);
        List<List<String>> lines = cells.stream()
                .map(cell -> new Column(width()).lines(Legible.of(cell), TEXT))
                .toList();
        breakUnless(4 + ROW * Math.max(names.size(), 1));
        y += 4;
        int count = Math.max(names.size(), most(lines));
        for (int line = 0; line < count; line++) {
            breakUnless(ROW);
            write(names, line, NAME, LEFT + 4);
            for (int each = 0; each < lines.size(); each++) {
                write(lines.get(each), line, TEXT, x(each));
            }
            y += ROW;
        }
        y += 3;
        page.fill(LINE, LEFT, y - 0.5, RIGHT - LEFT, 0.5);
    }

    private void write(List<String> lines, int line, Style style, double x) {
        if (line < lines.size()) {
            page.write(lines.get(line), style, x, y + 9);
        }
    }

    private void breakUnless(double room) {
        if (y + room > BOTTOM) {
            page = begin();
        }
    }

    private static int most(List<List<String>> lines) {
        return lines.stream().mapToInt(List::size).max().orElse(0);
    }

    private static double width() {
        return (RIGHT - LEFT - NAMES) / ComparisonPaper.BESIDE - GAP;
    }

    private static double x(int nth) {
        return LEFT + NAMES + nth * (width() + GAP);
    }
}
