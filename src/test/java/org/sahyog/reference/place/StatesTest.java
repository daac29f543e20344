package org.sahyog.reference.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatesTest {

    @Test
    void there_are_36_each_with_its_own_codes_and_both_names() {
        assertThat(States.all()).hasSize(36).allSatisfy(state -> {
            assertThat(state.code()).matches("IN-[A-Z]{2}");
            assertThat(state.gst()).allMatch(code -> code.matches("[0-9]{2}"));
            assertThat(state.udyam()).allMatch(code -> code.matches("[A-Z]{2}"));
            assertThat(state.name().hi()).matches("[\\p{IsDevanagari} ]+");
        });
        assertThat(States.all().stream().map(State::lgd)).doesNotHaveDuplicates();
        assertThat(States.all().stream().flatMap(state -> state.gst().stream())).doesNotHaveDuplicates();
        assertThat(States.all().stream().flatMap(state -> state.udyam().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void gst_knows_the_codes_01_to_38() {
        for (int code = 1; code <= 38; code++)
            assertThat(States.hasGstCode("%02d".formatted(code))).isTrue();
        assertThat(States.hasGstCode("00")).isFalse();
        assertThat(States.hasGstCode("39")).isFalse();
    }

    @Test
    void a_state_is_known_by_its_code_alone() {
        assertThat(States.exists("IN-UP")).isTrue();
        assertThat(States.exists("UP")).isFalse();
        assertThat(States.hasUdyamCode("UP")).isTrue();
        assertThat(States.hasUdyamCode("XX")).isFalse();
    }
}
