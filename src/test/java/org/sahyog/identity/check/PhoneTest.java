package org.sahyog.identity.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9876543210",
                "98765 43210",
                "098765-43210",
                "+91 98765 43210",
                "+91-98765-43210",
                "91 9876543210",
                "0091 98765 43210",
                "(+91) 9876543210",
                "९८७६५४३२१०"
            })
    void every_indian_form_gives_one_number(String typed) {
        assertThat(Phone.parse(typed)).map(Phone::value).contains("+919876543210");
    }

    @ParameterizedTest
    @CsvSource({"011 2301 2345, +911123012345", "0591-2410000, +915912410000", "+44 20 7946 0018, +442079460018"})
    void landlines_and_foreign_numbers_are_read(String typed, String number) {
        assertThat(Phone.parse(typed)).map(Phone::value).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345",
                "5555555555",
                "98765432101234",
                "98765ABCDE",
                "+91 12345",
                "call me",
                "+999 123456789",
                "9876543210 9876543211 9876543212 9876543213"
            })
    void others_are_not(String typed) {
        assertThat(Phone.parse(typed)).isEmpty();
    }

    @Test
    void others_see_only_the_last_four_digits() {
        var phone = new Phone("+919876543210");

        assertThat(phone.masked()).isEqualTo("+91••••••3210");
        assertThat(phone).hasToString("+91••••••3210");
        assertThat(new Phone("+442079460018").masked()).isEqualTo("+44••••••0018");
    }

    @Test
    void only_the_written_form_makes_a_number() {
        assertThatThrownBy(() -> new Phone("98765 43210"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("98765");
    }

    @Test
    void what_was_written_is_read_again() {
        long seed = System.nanoTime();
        System.out.println("PhoneTest seed " + seed);
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 300; round++) {
            var digits = "98" + (10_000_000 + random.nextInt(90_000_000));
            var phone = Phone.parse(digits).orElseThrow(() -> new AssertionError(digits));
            assertThat(Phone.parse(phone.value())).contains(phone);
        }
    }
}
