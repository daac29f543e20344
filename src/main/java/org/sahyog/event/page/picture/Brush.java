package org.sahyog.event.page.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

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

    private final Graphics2D canvas;
    private final Column column;

    private Brush(Graphics2D canvas) {
        this.canvas = canvas;
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        this.column = new Column(new FontRenderContext(null, true, true), WIDTH - 2 * MARGIN);
    }

    static byte[] png(EventPicture picture) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        new Brush(canvas).draw(picture);
        canvas.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException memoryIsFull) {
            throw new UncheckedIOException(memoryIsFull);
        }
        return file.toByteArray();
    }

    private void draw(EventPicture picture) {
        fill(PAPER, 0, HEIGHT);
        fill(picture.alarming() ? RED : GREEN, 0, BAND);
        write(picture.brand(), Lettering.BOLD.deriveFont(44f), PAPER, MARGIN, 72);
        writeRight(picture.kind(), Lettering.REGULAR.deriveFont(36f), PAPER, 70);
        int top = BAND + banner(picture);
        boolean shown = Lettering.shows(picture.title());
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
        write(picture.banner(), Lettering.BOLD.deriveFont(42f), letters, MARGIN, BAND + 53);
        return 76;
    }

    /** From the bottom up; returns where they begin. */
    private int facts(EventPicture picture) {
        List<String> lines = picture.lines().stream()
                .map(Lettering::readable)
                .filter(each -> !each.isEmpty())
                .toList();
        int top = HEIGHT - FOOT - LINE * lines.size();
        for (int i = 0; i < lines.size(); i++) {
            Font font = (i == 0 ? Lettering.BOLD : Lettering.REGULAR).deriveFont(36f);
            String line = column.lines(lines.get(i), font, 1).get(0);
            write(line, font, i == 0 && !picture.alarming() ? GREEN : SOFT, MARGIN, top + LINE * i + 40);
        }
        return top;
    }

    /** As large as fits, in the middle of the room there is. */
    private void title(String title, int top, int bottom) {
        String text = Lettering.readable(title);
        int size = LARGEST;
        while (size > SMALLEST && column.lines(text, bold(size)).size() > most(size, bottom - top)) {
            size -= 4;
        }
        int height = height(size);
        List<String> lines = column.lines(text, bold(size), most(size, bottom - top));
        int baseline = top + (bottom - top - height * lines.size()) / 2 + Math.round(size * 1.05f);
        for (int i = 0; i < lines.size(); i++) {
            write(lines.get(i), bold(size), INK, MARGIN, baseline + i * height);
        }
    }

    private static Font bold(int size) {
        return Lettering.BOLD.deriveFont((float) size);
    }

    /** Devanagari needs room above and below. */
    private static int height(int size) {
        return Math.round(size * 1.36f);
    }

    private static int most(int size, int room) {
        return Math.max(1, room / height(size));
    }

    private void fill(Color colour, int top, int height) {
        canvas.setColor(colour);
        canvas.fillRect(0, top, WIDTH, height);
    }

    private void write(String text, Font font, Color colour, int x, int baseline) {
        canvas.setColor(colour);
        canvas.setFont(font);
        canvas.drawString(text, x, baseline);
    }

    private void writeRight(String text, Font font, Color colour, int baseline) {
        int width = (int) Math.ceil(font.getStringBounds(text, column.context()).getWidth());
        write(text, font, colour, WIDTH - MARGIN - width, baseline);
    }
}
