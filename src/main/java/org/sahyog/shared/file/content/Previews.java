package org.sahyog.shared.file.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.sahyog.shared.file.FileProblem;
import org.sahyog.shared.problem.DomainException;

/**
 * A picture made small, upright, on white, in each size that is smaller than itself, and in the one above. Points are left out while it is
 * read, so that a large one never lies in memory whole.
 */
final class Previews {
    /** A picture is read with so many points, or up to twice as many. */
    private static final int READ = 1280;

    private Previews() {}

    static List<Preview> of(byte[] picture, PictureSize size) {
        try {
            List<Preview> previews = new ArrayList<>();
            BufferedImage drawn = upright(read(picture, size), size.orientation());
            for (PreviewSize each : List.of(PreviewSize.LARGE, PreviewSize.MEDIUM, PreviewSize.SMALL)) {
                if (each == PreviewSize.SMALL || longest(drawn) > each.longest() / 2) {
                    drawn = shrunk(drawn, each.longest());
                    previews.add(new Preview(each, jpeg(drawn)));
                }
            }
            return previews;
        } catch (IOException | RuntimeException undecodable) {
            throw new DomainException(FileProblem.DAMAGED);
        }
    }

    private static byte[] jpeg(BufferedImage drawn) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ImageIO.write(drawn, "jpeg", written);
        return written.toByteArray();
    }

    private static BufferedImage read(byte[] picture, PictureSize size) throws IOException {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                ImageReadParam some = reader.getDefaultReadParam();
                int every = (int) Math.max(1, Math.max(size.width(), size.height()) / READ);
                some.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, some);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage upright(BufferedImage read, int orientation) {
        double scale = Math.min(1, (double) PreviewSize.LARGE.longest() / longest(read));
        int width = scaled(read.getWidth(), scale);
        int height = scaled(read.getHeight(), scale);
        boolean turned = orientation >= 5;
        return drawn(
                read,
                turned ? height : width,
                turned ? width : height,
                turn(orientation, width, height),
                width,
                height);
    }

    /** By no more than half at a time, since no more points than the four beside each other are looked at. */
    private static BufferedImage shrunk(BufferedImage drawn, int longest) {
        double scale = Math.min(1, (double) longest / longest(drawn));
        int width = scaled(drawn.getWidth(), scale);
        int height = scaled(drawn.getHeight(), scale);
        return scale == 1 ? drawn : drawn(drawn, width, height, new AffineTransform(), width, height);
    }

    private static BufferedImage drawn(
            BufferedImage from, int wide, int high, AffineTransform turn, int width, int height) {
        BufferedImage to = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = to.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, wide, high);
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.transform(turn);
        brush.drawImage(from, 0, 0, width, height, null);
        brush.dispose();
        return to;
    }

    private static int scaled(int points, double scale) {
        return Math.max(1, (int) Math.round(points * scale));
    }

    private static int longest(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }

    /** What EXIF means by each number. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
