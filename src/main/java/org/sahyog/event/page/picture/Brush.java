package org.sahyog.event.page.picture;

import java.awt.Color;
import java.util.List;
import org.sahyog.shared.paper.Column;
import org.sahyog.shared.paper.Legible;
import org.sahyog.shared.paper.Picture;
import org.sahyog.shared.paper.Style;
import org.sahyog.shared.paper.Surface;

/** Draws a picture of 1200 by 630 points. What is too long ends with an ellipsis. */
final class Brush {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MARGIN = 72;
    private static final int BAND = 112;
    private static final int FOOT = 36;
    private static final int LINE = 58;
    private static final int LARGEST = 88;
    private static final int SMALLEST = 48;
    private static final Color PAPER = Color.WHITE;
    private static final Color INK = new Color(0x1d2521);
    private static final Color SOFT = new Color(0x46534c);
    private static final Color GREEN = new Color(0x0b5d46);
    private static final Color RED = new Color(0xa3211a);
    private static final Color AMBER = new Color(0xffe0a3);

    private final Surface canvas;
    private final Column column = new Column(WIDTH - 2 * MARGIN);

    private Brush(Surface canvas) {
        this.canvas = canvas;
    }

    static byte[] png(EventPicture picture) {
        Picture canvas = new Picture(WIDTH, HEIGHT, 1);
        new Brush(canvas).draw(picture);
        return canvas.png();
    }

    private void draw(EventPicture picture) {
        fill(PAPER, 0, HEIGHT);
        fill(picture.alarming() ? RED : GREEN, 0, BAND);
        canvas.write(picture.brand(), Style.bold(44, PAPER), MARGIN, 72);
        canvas.writeUpTo(picture.kind(), Style.regular(36, PAPER), WIDTH - MARGIN, 70);
        int top = BAND + banner(picture);
        boolean shown = Legible.mostly(picture.title());
        title(shown ? picture.title() : picture.kind(), top + 16, facts(picture) - 8);
    }

    /** A strip below the band; returns its height. */
    private int banner(EventPicture picture) {
        if (picture.banner().isEmpty()) {
            return 0;
        }
        Color strip = picture.alarming() ? RED.darker() : AMBER;
        fill(strip, BAND, 76);
        Color letters = picture.alarming() ? PAPER : INK;
        canvas.write(picture.banner(), Style.bold(42, letters), MARGIN, BAND + 53);
        return 76;
    }

    /** From the bottom up; returns where they begin. */
    private int facts(EventPicture picture) {
        List<String> lines = picture.lines().stream()
                .map(Legible::of)
                .filter(each -> !each.isEmpty())
                .toList();
        int top = HEIGHT - FOOT - LINE * lines.size();
        for (int i = 0; i < lines.size(); i++) {
            Color colour = i == 0 && !picture.alarming() ? GREEN : SOFT;
            Style style = i == 0 ? Style.bold(36, colour) : Style.regular(36, colour);
            String line = column.lines(lines.get(i), style, 1).get(0);
            canvas.write(line, style, MARGIN, top + LINE * i + 40);
        }
        return top;
    }

    /** As large as fits, in the middle of the room there is. */
    private void title(String title, int top, int bottom) {
        String text = Legible.of(title);
        int size = LARGEST;
        while (size > SMALLEST && column.lines(text, bold(size)).size() > most(size, bottom - top)) {
            size -= 4;
        }
        int height = height(size);
        List<String> lines = column.lines(text, bold(size), most(size, bottom - top));
        int baseline = top + (bottom - top - height * lines.size()) / 2 + Math.round(size * 1.05f);
        for (int i = 0; i < lines.size(); i++) {
            canvas.write(lines.get(i), bold(size), MARGIN, baseline + i * height);
        }
    }

    private static Style bold(int size) {
        return Style.bold(size, INK);
    }

    /** Devanagari needs room above and below. */
    private static int height(int size) {
        return Math.round(size * 1.36f);
    }

    private static int most(int size, int room) {
        return Math.max(1, room / height(size));
    }

    private void fill(Color colour, int top, int height) {
        canvas.fill(colour, 0, top, WIDTH, height);
    }
}
