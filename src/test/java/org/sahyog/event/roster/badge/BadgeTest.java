package org.sahyog.event.roster.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sahyog.Camera;
import org.sahyog.shared.paper.Picture;
import org.sahyog.shared.paper.Style;
import org.sahyog.shared.paper.Surface;

@DisplayName("A name badge")
class BadgeTest {
    private static final String CODE = "AEPQZGSCAGL7ACAAOAAI".repeat(8) + "AEPQZGSC";
    private static final int DOTS = 5;

    @Test
    @DisplayName("carries a code that a camera reads from paper")
    void code() throws IOException {
        Picture paper = new Picture(Badge.WIDTH, Badge.HEIGHT, DOTS);
        badge("सुनीता श्रीवास्तव").draw(paper, 0, 0);
        BufferedImage all = Camera.picture(paper.png());
        int left = 143 * DOTS;
        int top = 33 * DOTS;
        ByteArrayOutputStream right = new ByteArrayOutputStream();
        ImageIO.write(all.getSubimage(left, top, 110 * DOTS, 117 * DOTS), "png", right);
        assertThat(Camera.read(right.toByteArray())).isEqualTo(CODE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "Ravi",
                "லட்சுமிநாராயணன் கிருஷ்ணமூர்த்தி சுப்பிரமணியம்",
                "Venkatanarasimharajuvaripeta Thiruvananthapuram Balasubramanian",
                "😀"
            })
    @DisplayName("keeps within its edges, whatever the name, and leaves the code free")
    void within(String name) {
        badge(name)
                .draw(
                        new Surface() {
                            @Override
                            public void write(String text, Style style, double x, double baseline) {
                                assertThat(baseline + style.size() * 0.3).isLessThan(Badge.HEIGHT);
                                assertThat(x + style.width(text)).as(text).isLessThan(Badge.WIDTH);
                                if (style.size() > 9) {
                                    assertThat(x + style.width(text)).as(text).isLessThan(Badge.WIDTH - 13 - 95);
                                }
                            }

                            @Override
                            public void fill(java.awt.Color colour, double x, double top, double width, double height) {
                                assertThat(top + height).isLessThan(Badge.HEIGHT + 1);
                                assertThat(x + width).isLessThan(Badge.WIDTH + 1);
                            }
                        },
                        0,
                        0);
    }

    private static Badge badge(String name) {
        return new Badge(
                "पीतल बिना सीसे के: एक लंबा शीर्षक जो पूरी पंक्ति से भी अधिक लंबा हो सकता है और फिर भी एक ही पंक्ति में",
                name,
                "ಮಂಗಳೂರು ಹಿತ್ತಾಳೆ ಕೈಗಾರಿಕಾ ಸಹಕಾರ ಸಂಘ ನಿಯಮಿತ ಮಂಗಳೂರು ದಕ್ಷಿಣ ಕನ್ನಡ ಜಿಲ್ಲೆ",
                "Moradabad brass",
                CODE);
    }
}
