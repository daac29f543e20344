package org.sahyog;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Reads QR codes as another phone would. */
public final class Camera {
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int DOTS_PER_UNIT = 4;
    private static final int WHITE = 0xFFFFFF;

    /** zxing looks for the three corners of a photograph, and misses them in 7 of 1,000 codes that are no photograph. */
    private static final Map<DecodeHintType, Object> NO_PHOTOGRAPH = Map.of(DecodeHintType.PURE_BARCODE, true);

    private Camera() {}

    public static BufferedImage picture(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    public static String read(byte[] png) throws IOException {
        BufferedImage picture = picture(png);
        int width = picture.getWidth();
        return read(width, picture.getHeight(), picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width));
    }

    /** Of runs of black units, as our SVGs have them. */
    public static String read(String svg) {
        Matcher size = SIZE.matcher(svg);
        if (!size.find()) {
            throw new AssertionError(svg);
        }
        int side = Integer.parseInt(size.group(1)) * DOTS_PER_UNIT;
        int[] dots = new int[side * side];
        Arrays.fill(dots, WHITE);
        RUN.matcher(svg).results().forEach(run -> blacken(dots, side, run));
        return read(side, side, dots);
    }

    private static void blacken(int[] dots, int side, MatchResult run) {
        int from = Integer.parseInt(run.group(1)) * DOTS_PER_UNIT;
        int to = from + Integer.parseInt(run.group(3)) * DOTS_PER_UNIT;
        int top = Integer.parseInt(run.group(2)) * DOTS_PER_UNIT;
        for (int y = top; y < top + DOTS_PER_UNIT; y++) {
            Arrays.fill(dots, y * side + from, y * side + to, 0);
        }
    }

    private static String read(int width, int height, int[] dots) {
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots))),
                            NO_PHOTOGRAPH)
                    .getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** By a program that shares no line with what wrote it: zbarimg of Debian’s zbar-tools; the test is skipped without it. */
    public static String readByZbar(byte[] png, Path folder) throws IOException, InterruptedException {
        assumeTrue(hasZbar(), "no zbarimg here (Debian: zbar-tools)");
        Path file = Files.write(folder.resolve("code.png"), png);
        Process zbar = new ProcessBuilder("zbarimg", "--quiet", "--raw", file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(zbar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        zbar.waitFor();
        return text.strip();
    }

    private static boolean hasZbar() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "zbarimg")));
    }
}
