package org.sahyog.shared.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A text as a QR code (ISO/IEC 18004, correction level M), for a phone’s screen and for another phone’s camera. */
public final class QrCode {
    /** Fills most of a small phone’s width, with whole dots for each module. */
    private static final int SMALL = 360;

    /** Still sharp where it is sent on and shown large, also with many modules. */
    private static final int LARGE = 720;

    private static final int QUIET_MODULES = 4;

    private final String text;

    private QrCode(String text) {
        this.text = text;
    }

    /** {@code text}: ASCII, as links are; cameras do not agree on what other bytes mean. */
    public static QrCode of(String text) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException(text);
        }
        return new QrCode(text);
    }

    /** Small, to stand in a page or an answer. */
    public String dataUri() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(PngPicture.of(dots(SMALL)));
    }

    /** Large, as a file. */
    public byte[] png() {
        return PngPicture.of(dots(LARGE));
    }

    /** As large as it is shown. */
    public String svg() {
        return SvgPicture.of(dots(1));
    }

    /** So many modules wide and high, with the quiet zone around it. */
    public int modules() {
        return dots(1).getWidth();
    }

    /** To be drawn on paper, where a module is as large as there is room. */
    public List<QrBar> bars() {
        return SvgPicture.bars(dots(1));
    }

    /** At least {@code side} high and wide; a module is as many whole dots as go into that, or one. */
    private BitMatrix dots(int side) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            side,
                            side,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_MODULES));
        } catch (WriterException linksAlwaysFit) {
            throw new IllegalStateException(linksAlwaysFit);
        }
    }
}
