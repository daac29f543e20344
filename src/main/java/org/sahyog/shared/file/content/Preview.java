package org.sahyog.shared.file.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.sahyog.shared.file.FileProblem;
import org.sahyog.shared.problem.DomainException;

/** A picture made small, upright, on white. Points are left out while it is read, so that a large one never lies in memory whole. */
final class Preview {
    static final int LONGEST = 480;

    private Preview() {}

    static byte[] of(byte[] picture, PictureSize size) {
        try {
            BufferedImage read = read(picture, size);
            ByteArrayOutputStream preview = new ByteArrayOutputStream();
            ImageIO.write(upright(read, size.orientation()), "jpeg", preview);
            return preview.toByteArray();
        } catch (IOException | RuntimeException undecodable) {
            throw new DomainException(FileProblem.DAMAGED);
        }
    }

    private static BufferedImage read(byte[] picture, PictureSize size) throws IOException {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                ImageReadParam some = reader.getDefaultReadParam();
                int every = (int) Math.max(1, Math.max(size.width(), size.height()) / (2 * LONGEST));
                some.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, some);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage upright(BufferedImage read, int orientation) {
        double scale = Math.min(1, (double) LONGEST / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean turned = orientation >= 5;
        BufferedImage small =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = small.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, small.getWidth(), small.getHeight());
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.transform(turn(orientation, width, height));
        brush.drawImage(read, 0, 0, width, height, null);
        brush.dispose();
        return small;
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
