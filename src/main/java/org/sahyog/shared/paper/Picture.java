package org.sahyog.shared.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture that becomes a PNG file. */
public final class Picture implements Surface {
    private final BufferedImage image;
    private final Graphics2D canvas;

    /** {@code width}, {@code height}: in points, of which each is {@code scale} pixels. */
    public Picture(double width, double height, double scale) {
        image = new BufferedImage(
                (int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_RGB);
        canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(scale, scale);
    }

    @Override
    public void write(String text, Style style, double x, double baseline) {
        canvas.setColor(style.colour());
        double at = x;
        for (Run run : style.face().runs(text)) {
            canvas.setFont(run.typeface().font().deriveFont(style.size()));
            canvas.drawString(run.text(), (float) at, (float) baseline);
            at += Face.width(run, style.size());
        }
    }

    @Override
    public void fill(Color colour, double x, double top, double width, double height) {
        canvas.setColor(colour);
        canvas.fill(new Rectangle2D.Double(x, top, width, height));
    }

    /** The picture is done. */
    public byte[] png() {
        canvas.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(Palette.reduced(image), "png", file);
        } catch (IOException memoryIsFull) {
            throw new UncheckedIOException(memoryIsFull);
        }
        return file.toByteArray();
    }
}
