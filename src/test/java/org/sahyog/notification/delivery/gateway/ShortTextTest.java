package org.sahyog.notification.delivery.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text of a message")
class ShortTextTest {
    private static final String LINK = "https://api.sahyog.example/t/" + "x".repeat(50);

    @Test
    @DisplayName("stays whole where it fits, in plain quotes so that English needs the small alphabet only")
    void fits() {
        assertThat(ShortText.of("2 seats for Asha’s firm in “Soldering”:", LINK))
                .isEqualTo("2 seats for Asha's firm in \"Soldering\": " + LINK);
    }

    @Test
    @DisplayName("fits into three SMS in any script, with its link whole")
    void threeParts() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 5_000; i++) {
            boolean hindi = random.nextBoolean();
            StringBuilder text = new StringBuilder();
            int words = random.nextInt(0, 120);
            for (int word = 0; word < words; word++) {
                text.append((hindi ? "सीट" : "seat").repeat(random.nextInt(1, 4)))
                        .append(' ');
            }
            String message = ShortText.of(text.toString().strip(), LINK);
            boolean small = message.chars().allMatch(letter -> letter < 128);
            assertThat(message.length()).as("seed " + seed).isLessThanOrEqualTo(small ? 459 : 201);
            assertThat(message).endsWith(" " + LINK);
        }
    }

    @Test
    @DisplayName("that is too long ends at a word")
    void cut() {
        String message = ShortText.of("सीटों ".repeat(60).strip(), LINK);
        assertThat(message.replace(" " + LINK, "")).endsWith("सीटों…").hasSizeLessThan(125);
    }
}
