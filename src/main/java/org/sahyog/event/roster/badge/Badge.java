package org.sahyog.event.roster.badge;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.paper.Column;
import org.sahyog.shared.paper.Legible;
import org.sahyog.shared.paper.Style;
import org.sahyog.shared.paper.Surface;
import org.sahyog.shared.qr.QrBar;
import org.sahyog.shared.qr.QrCode;

/**
 * One badge, 90 by 54 millimetres: the name as large as it fits, where she is from, and the code. Who is not named yet gets a line to write on.
 *
 * @param home the cluster that her organisation is of
 */
record Badge(
        String event,
        @Nullable String name,
        String organisation,
        @Nullable String home,
        String code) {
    static final double WIDTH = 255;
    static final double HEIGHT = 153;
    private static final double MARGIN = 13;
    private static final double CODE = 95.4;
    private static final double TEXT = WIDTH - 2 * MARGIN - CODE - 6;
    private static final float LARGEST = 23;
    private static final float SMALLEST = 11;
    private static final int NAME_LINES = 3;
    private static final double LINE = 1.36;
    private static final Color INK = new Color(0x1d2521);
    private static final Color SOFT = new Color(0x46534c);
    private static final Color GREEN = new Color(0x0b5d46);
    private static final Color EDGE = new Color(0xc9d2cd);
    private static final Style EVENT = Style.regular(8.5f, GREEN);
    private static final Style ORGANISATION = Style.bold(10.5f, INK);
    private static final Style HOME = Style.regular(9, SOFT);

    /** Its upper left corner is there. */
    void draw(Surface page, double x, double y) {
        edges(page, x, y);
        code(page, x + WIDTH - MARGIN - CODE, y + (HEIGHT - CODE) / 2 + 8);
        double at = lines(page, event, EVENT, 1, WIDTH - 2 * MARGIN, x, y + 10);
        at = name(page, x, at + 8);
        at = lines(page, organisation, ORGANISATION, 2, TEXT, x, at + 6);
        if (home != null) {
            lines(page, home, HOME, 1, TEXT, x, at + 2);
        }
    }

    /** Where it is cut. */
    private static void edges(Surface page, double x, double y) {
        page.fill(EDGE, x, y, WIDTH, 0.4);
        page.fill(EDGE, x, y + HEIGHT, WIDTH, 0.4);
        page.fill(EDGE, x, y, 0.4, HEIGHT);
        page.fill(EDGE, x + WIDTH, y, 0.4, HEIGHT);
    }

    private double name(Surface page, double x, double y) {
        String readable = name == null ? "" : Legible.of(name);
        if (readable.isEmpty()) {
            page.fill(SOFT, x + MARGIN, y + 34, TEXT, 0.6);
            return y + 40;
        }
        return lines(page, readable, fitting(readable), NAME_LINES, TEXT, x, y);
    }

    /** So large that no word is broken and all lines are there, if that can be read from afar. */
    private static Style fitting(String text) {
        Style style = Style.bold(LARGEST, INK);
        while (style.size() > SMALLEST && !fits(text, style)) {
            style = style.sized(style.size() - 1);
        }
        return style;
    }

    private static boolean fits(String text, Style style) {
        return Arrays.stream(text.split(" ")).allMatch(word -> style.width(word) <= TEXT)
                && new Column(TEXT).lines(text, style).size() <= NAME_LINES;
    }

    private static double lines(Surface page, String text, Style style, int most, double width, double x, double y) {
        List<String> lines = new Column(width).lines(Legible.of(text), style, most);
        double at = y;
        for (String line : lines) {
            page.write(line, style, x + MARGIN, at + style.size() * 1.05);
            at += style.size() * LINE;
        }
        return at;
    }

    /** A little taller than it is, so that no viewer shows gaps between the rows. */
    private void code(Surface page, double x, double y) {
        QrCode qr = QrCode.of(code);
        double module = CODE / qr.modules();
        for (QrBar bar : qr.bars()) {
            page.fill(Color.BLACK, x + bar.x() * module, y + bar.y() * module, bar.length() * module, module * 1.03);
        }
    }
}
