package org.sahyog.shared.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sahyog.Camera;

@DisplayName("A QR code")
class QrCodeTest {
    private static final String LINK =
            "upi://pay?pa=shivbrass@okhdfcbank&pn=Shiv%20Brass%20Works&tr=0197f0aa000070008000000000000001&tn=Tour%20to%20Jaipur&am=1250.00&cu=INR";

    @ParameterizedTest
    @ValueSource(strings = {"1", LINK})
    @DisplayName("is read by a camera as what was written, small, large and as strokes")
    void read(String text) throws Exception {
        QrCode code = QrCode.of(text);
        assertThat(Camera.read(code.png())).isEqualTo(text);
        assertThat(Camera.read(code.svg())).isEqualTo(text);
        assertThat(code.dataUri()).startsWith("data:image/png;base64,iVBOR");
    }

    @Test
    @DisplayName("is read by a program that shares no line with ours")
    void readByAnother(@TempDir Path folder) throws Exception {
        assertThat(Camera.readByZbar(QrCode.of(LINK).png(), folder)).isEqualTo(LINK);
    }

    @Test
    @DisplayName("holds no letters that cameras read differently: a link has them encoded")
    void plain() {
        assertThatThrownBy(() -> QrCode.of("श्री")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("is as wide as a phone’s screen has dots, and takes few bytes")
    void small() throws Exception {
        byte[] png = QrCode.of(LINK).png();
        assertThat(Camera.picture(png).getWidth()).isBetween(700, 760);
        assertThat(png).hasSizeLessThan(4_000);
        assertThat(QrCode.of(LINK).svg()).hasSizeLessThan(30_000);
    }
}
