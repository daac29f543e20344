package org.sahyog.identity.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom secure = new SecureRandom();
    private final long seed = System.nanoTime();
    private final SplittableRandom random = new SplittableRandom(seed);

    @Test
    void a_code_is_five_groups_that_nobody_misreads() {
        assertThat(OneTimeCode.random(secure).readable()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}");
    }

    @Test
    void codes_do_not_repeat_and_use_every_character_in_every_place() {
        var seen = new HashSet<String>();
        var places = new HashSet<String>();
        for (int i = 0; i < 2000; i++) {
            var text = OneTimeCode.random(secure).readable();
            seen.add(text);
            for (int at = 0; at < text.length(); at++) places.add(at + ":" + text.charAt(at));
        }
        assertThat(seen).hasSize(2000);
        assertThat(places).hasSize(20 * 32 + 4);
    }

    @Test
    void it_is_read_however_it_is_typed() {
        System.out.println("OneTimeCodeTest seed " + seed);
        for (int round = 0; round < 500; round++) {
            var code = OneTimeCode.random(secure);
            var typed = mistyped(code.readable());
            assertThat(OneTimeCode.parse(typed)).as(typed).contains(code);
            assertThat(OneTimeCode.parse(typed).orElseThrow().hash()).isEqualTo(code.hash());
        }
    }

    @Test
    void one_wrong_character_or_two_in_changed_places_are_noticed() {
        System.out.println("OneTimeCodeTest seed " + seed);
        for (int round = 0; round < 500; round++) {
            var right = OneTimeCode.random(secure).readable().replace("-", "");
            int place = random.nextInt(right.length());
            int second = random.nextInt(right.length());

            var wrong = new StringBuilder(right);
            wrong.setCharAt(place, ALPHABET.charAt(random.nextInt(32)));
            assertThat(OneTimeCode.parse(wrong.toString()).isPresent())
                    .isEqualTo(wrong.toString().equals(right));

            var swapped = new StringBuilder(right);
            swapped.setCharAt(place, right.charAt(second));
            swapped.setCharAt(second, right.charAt(place));
            assertThat(OneTimeCode.parse(swapped.toString()).isPresent())
                    .isEqualTo(swapped.toString().equals(right));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7K3M", "UUUU-UUUU-UUUU-UUUU-UUUU", "0000-0000-0000-0000-0001", "0000-0000-0000-0000-0000-0"
            })
    void what_is_no_code_is_refused(String typed) {
        assertThat(OneTimeCode.parse(typed)).isEmpty();
    }

    @Test
    void only_the_hash_is_for_keeping() {
        var code = OneTimeCode.random(secure);

        assertThat(code.hash()).hasSize(32);
        assertThat(code).hasToString("OneTimeCode[hidden]");
        assertThat(code).isNotEqualTo(OneTimeCode.random(secure));
    }

    private String mistyped(String text) {
        var typed = new StringBuilder();
        for (char c : text.toCharArray()) {
            char seen = random.nextBoolean() ? Character.toLowerCase(c) : c;
            if (c == '0' && random.nextBoolean()) seen = 'o';
            if (c == '1' && random.nextBoolean()) seen = random.nextBoolean() ? 'l' : 'I';
            if (c == '-' && random.nextBoolean()) seen = ' ';
            typed.append(seen);
            if (random.nextInt(8) == 0) typed.append(' ');
        }
        return typed.toString();
    }
}
