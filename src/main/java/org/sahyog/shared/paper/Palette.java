package org.sahyog.shared.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.LinkedHashMap;
import java.util.Map;

/** The few colours of a drawing: with them its file is a third as large, which counts on a slow phone. Nobody sees the difference. */
final class Palette {
    private static final int MOST = 256;
    /** Colours that differ in the lowest four bits are taken for one. */
    private static final int SEEN = 0xf0f0f0;

    private final Map<Integer, Integer> places = new LinkedHashMap<>();
    private final int[] colours = new int[MOST];

    private Palette() {
        place(Color.WHITE.getRGB());
    }

    /** As it was, where it has too many. */
    static BufferedImage reduced(BufferedImage image) {
        Palette palette = new Palette();
        byte[] pixels = new byte[image.getWidth() * image.getHeight()];
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                int place = palette.place(row[x]);
                if (place == MOST) {
                    return image;
                }
                pixels[y * row.length + x] = (byte) place;
            }
        }
        return palette.indexed(image, pixels);
    }

    /** The first of those that look alike stands for all. */
    private int place(int colour) {
        Integer known = places.get(colour & SEEN);
        if (known != null) {
            return known;
        }
        int next = places.size();
        if (next < MOST) {
            places.put(colour & SEEN, next);
            colours[next] = colour;
        }
        return next;
    }

    private BufferedImage indexed(BufferedImage image, byte[] pixels) {
        IndexColorModel model = new IndexColorModel(8, places.size(), colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage small =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        small.getRaster().setDataElements(0, 0, image.getWidth(), image.getHeight(), pixels);
        return small;
    }
}
