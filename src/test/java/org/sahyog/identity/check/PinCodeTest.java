package org.sahyog.identity.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"244001", " 244 001", "244-001", "२४४००१", "২৪৪০০১"})
    void every_way_of_typing_it_gives_one_code(String typed) {
        assertThat(PinCode.parse(typed)).contains(new PinCode("244001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "044001", "24400", "2440010", "999999", "PIN244001"})
    void others_are_not(String typed) {
        assertThat(PinCode.parse(typed)).isEmpty();
    }

    @Test
    void only_the_written_form_makes_a_code() {
        assertThatThrownBy(() -> new PinCode("244 001")).isInstanceOf(IllegalArgumentException.class);
    }
}
