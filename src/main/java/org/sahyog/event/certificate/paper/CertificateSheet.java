package org.sahyog.event.certificate.paper;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.sahyog.event.certificate.CertificateView;
import org.sahyog.shared.paper.Column;
import org.sahyog.shared.paper.Pdf;
import org.sahyog.shared.paper.Style;
import org.sahyog.shared.paper.Surface;
import org.sahyog.shared.qr.QrBar;
import org.sahyog.shared.qr.QrCode;

/**
 * A certificate on A4, lying: in its middle what is certified, below who signs and the code by which it is checked. What is long is written
 * smaller, then in two lines, and only then cut.
 *
 * @param page the address that the code leads to, as the camera reads it
 */
record CertificateSheet(CertificateWords words, String code, String page) {
    static final double WIDTH = Pdf.A4_HEIGHT;
    static final double HEIGHT = Pdf.A4_WIDTH;
    private static final double MARGIN = 84;
    private static final double COLUMN = WIDTH - 2 * MARGIN;
    private static final double TOP = 52;
    private static final double FOOT = 440;
    private static final double BASE = HEIGHT - 62;
    private static final double QR = 88;
    private static final double SIGNATURE = 250;
    private static final double CHECK = 300;
    private static final double RULE = 96;
    private static final double LINE = 1.42;
    private static final double ASCENT = 1.05;
    private static final int LINES = 2;

    private static final Color INK = new Color(0x1d2521);
    private static final Color SOFT = new Color(0x4b5751);
    private static final Color GREEN = new Color(0x0b5d46);
    private static final Color GOLD = new Color(0xb98a2f);

    private static final Style ORGANISER = Style.bold(15, GREEN);
    private static final Style HEADING = Style.bold(33, GREEN);
    private static final Style SAID = Style.regular(13.5f, SOFT);
    private static final Style NAME = Style.bold(33, INK);
    private static final Style ORGANISATION = Style.regular(14, INK);
    private static final Style TITLE = Style.bold(21, GREEN);
    private static final Style PARTICULARS = Style.regular(13.5f, INK);
    private static final Style SIGNATORY = Style.bold(12, INK);
    private static final Style SMALL = Style.regular(9.5f, SOFT);
    private static final Style CODE = Style.bold(10, INK);

    /** A line of the middle: how large at best, how small at worst, and how much room above it. */
    private record Part(String text, Style style, float smallest, double above) {
        Style fitting() {
            Style fitting = style;
            while (fitting.size() > smallest && !fits(fitting)) {
                fitting = fitting.sized(fitting.size() - 1);
            }
            return fitting;
        }

        /** In one line as long as that can be read well, else in two without a broken word. */
        private boolean fits(Style size) {
            boolean large = size.size() > (style.size() + smallest) / 2;
            int most = large ? 1 : LINES;
            return Arrays.stream(text.split(" ")).allMatch(word -> size.width(word) <= COLUMN)
                    && new Column(COLUMN).lines(text, size).size() <= most;
        }

        List<String> lines(Style size) {
            return new Column(COLUMN).lines(text, size, LINES);
        }

        double height() {
            Style size = fitting();
            return above + lines(size).size() * size.size() * LINE;
        }
    }

    static CertificateSheet of(CertificateView certificate, String address) {
        String page = address + "/certificates/" + certificate.code();
        return new CertificateSheet(CertificateWords.of(certificate), certificate.code(), page);
    }

    void draw(Surface paper) {
        frame(paper);
        middle(paper);
        signature(paper);
        check(paper);
    }

    private static void frame(Surface paper) {
        band(paper, GREEN, 18, 5);
        band(paper, GOLD, 28, 0.9);
        for (double x : new double[] {23, WIDTH - 45}) {
            for (double y : new double[] {23, HEIGHT - 45}) {
                paper.fill(GREEN, x, y, 22, 22);
                paper.fill(Color.WHITE, x + 3, y + 3, 16, 16);
                paper.fill(GOLD, x + 6.5, y + 6.5, 9, 9);
            }
        }
    }

    private static void band(Surface paper, Color colour, double inset, double thick) {
        double width = WIDTH - 2 * inset;
        double height = HEIGHT - 2 * inset;
        paper.fill(colour, inset, inset, width, thick);
        paper.fill(colour, inset, HEIGHT - inset - thick, width, thick);
        paper.fill(colour, inset, inset, thick, height);
        paper.fill(colour, WIDTH - inset - thick, inset, thick, height);
    }

    /** As high as it is, between the frame and the foot. */
    private void middle(Surface paper) {
        List<Part> parts = parts();
        double high = parts.stream().mapToDouble(Part::height).sum();
        double at = TOP + Math.max(0, FOOT - TOP - high) / 2;
        for (Part part : parts) {
            at = write(paper, part, at);
            if (part.style().equals(HEADING)) {
                paper.fill(GOLD, (WIDTH - RULE) / 2, at + 1, RULE, 1.4);
            }
        }
    }

    private List<Part> parts() {
        return List.of(
                new Part(words.organiser(), ORGANISER, 10, 0),
                new Part(words.heading(), HEADING, 22, 6),
                new Part(words.lead(), SAID, 10, 16),
                new Part(words.name(), NAME, 15, 4),
                new Part(words.organisation(), ORGANISATION, 10, 0),
                new Part(words.deed(), SAID, 10, 8),
                new Part(words.title(), TITLE, 12, 4),
                new Part(words.particulars(), PARTICULARS, 9, 6));
    }

    private static double write(Surface paper, Part part, double top) {
        Style style = part.fitting();
        double at = top + part.above();
        for (String line : part.lines(style)) {
            paper.write(line, style, (WIDTH - style.width(line)) / 2, at + style.size() * ASCENT);
            at += style.size() * LINE;
        }
        return at;
    }

    /** With room to sign above it. */
    private void signature(Surface paper) {
        paper.fill(SOFT, MARGIN, BASE - 36, SIGNATURE, 0.7);
        double at = lines(paper, words.signatory(), SIGNATORY, BASE - 34, 1);
        lines(paper, words.office(), SMALL, at, LINES);
    }

    private static double lines(Surface paper, String text, Style style, double top, int most) {
        double at = top;
        for (String line : new Column(SIGNATURE).lines(text, style, most)) {
            paper.write(line, style, MARGIN, at + style.size() * ASCENT);
            at += style.size() * LINE;
        }
        return at;
    }

    /** Beside the code, as high as that. */
    private void check(Surface paper) {
        double right = WIDTH - MARGIN;
        double at = BASE - 2;
        at = above(paper, List.of(code), CODE, at);
        at = above(paper, new Column(CHECK).lines(words.check(), SMALL, LINES), SMALL, at);
        above(paper, List.of(words.issued()), SMALL, at);
        qr(paper, right - QR, BASE - QR + 8);
    }

    /** The last of them ends at {@code bottom}; where they begin. */
    private static double above(Surface paper, List<String> lines, Style style, double bottom) {
        double at = bottom;
        for (int nth = lines.size() - 1; nth >= 0; nth--) {
            paper.writeUpTo(lines.get(nth), style, WIDTH - MARGIN - QR - 8, at - style.size() * (LINE - ASCENT));
            at -= style.size() * LINE;
        }
        return at - 3;
    }

    /** A little taller than it is, so that no viewer shows gaps between the rows. */
    private void qr(Surface paper, double x, double y) {
        QrCode qr = QrCode.of(page);
        double module = QR / qr.modules();
        for (QrBar bar : qr.bars()) {
            paper.fill(Color.BLACK, x + bar.x() * module, y + bar.y() * module, bar.length() * module, module * 1.03);
        }
    }
}
