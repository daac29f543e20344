package org.sahyog.identity.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GstinTest {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CHARACTERS = "0123456789" + LETTERS;

    @ParameterizedTest
    @ValueSource(strings = {"27AAPFU0939F1ZV", "27aapfu0939f1zv", "27 AAPFU 0939 F1ZV", "27-AAPFU0939F-1ZV"})
    void every_way_of_typing_it_gives_one_number(String typed) {
        assertThat(Gstin.parse(typed)).contains(new Gstin("27AAPFU0939F1ZV"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "27AAPFU0939F1ZW",
                "27AAPFU0939F1Z",
                "27AAPFU0939F1ZVV",
                "00AAPFU0939F1ZV",
                "39AAPFU0939F1ZV",
                "27AAPFU093901ZV",
                "27AAPFU0939F0ZV",
                "2७AAPFU0939F1ZX"
            })
    void others_are_not(String typed) {
        assertThat(Gstin.parse(typed)).isEmpty();
    }

    @Test
    void a_wrong_one_is_never_made() {
        assertThatThrownBy(() -> new Gstin("27AAPFU0939F1ZW")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_check_character_shows_every_single_wrong_character() {
        long seed = System.nanoTime();
        System.out.println("GstinTest seed " + seed);
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 500; round++) {
            var right = any(random);
            assertThat(Gstin.parse(right)).as(right).isPresent();
            int place = random.nextInt(15);
            char other = CHARACTERS.charAt(random.nextInt(36));
            var wrong = right.substring(0, place) + other + right.substring(place + 1);
            assertThat(Gstin.parse(wrong).isPresent()).as(right + " " + wrong).isEqualTo(wrong.equals(right));
        }
    }

    private static String any(SplittableRandom random) {
        var text = new StringBuilder(String.format(Locale.ROOT, "%02d", random.nextInt(1, 39)));
        for (int i = 0; i < 5; i++) text.append(LETTERS.charAt(random.nextInt(26)));
        text.append(String.format(Locale.ROOT, "%04d", random.nextInt(10_000)));
        text.append(LETTERS.charAt(random.nextInt(26)))
                .append(random.nextInt(1, 10))
                .append('Z');
        return text.append(Gstin.checkCharacter(text + "0")).toString();
    }
}
