package org.sahyog.shared.qr;

import com.google.zxing.common.BitMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An SVG of black and white dots, a unit each: every run of black ones in a row is one stroke. */
final class SvgPicture {
    private SvgPicture() {}

    static String of(BitMatrix dots) {
        StringBuilder strokes = new StringBuilder();
        bars(dots)
                .forEach(bar -> strokes.append(
                        "M" + bar.x() + " " + bar.y() + "h" + bar.length() + "v1h-" + bar.length() + "z"));
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%2$dH0z"/><path d="%3$s"/></svg>
                """, dots.getWidth(), dots.getHeight(), strokes);
    }

    static List<QrBar> bars(BitMatrix dots) {
        List<QrBar> bars = new ArrayList<>();
        for (int y = 0; y < dots.getHeight(); y++) {
            addRow(bars, dots, y);
        }
        return bars;
    }

    private static void addRow(List<QrBar> bars, BitMatrix dots, int y) {
        int x = 0;
        while (x < dots.getWidth()) {
            int begin = x;
            while (x < dots.getWidth() && dots.get(x, y)) {
                x++;
            }
            if (x > begin) {
                bars.add(new QrBar(begin, y, x - begin));
            }
            x++;
        }
    }
}
