package org.sahyog.reference.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinCodesTest {

    @ParameterizedTest
    @CsvSource({
        "244001, Moradabad, IN-UP",
        "500001, Hyderabad, IN-TS",
        "194101, Leh, IN-LA",
        "194103, Kargil, IN-LA",
        "110001, Central Delhi, IN-DL",
        "560001, Bangalore, IN-KA",
        "507001, Khammam, IN-TS",
        "507130, East Godavari, IN-AP",
        "396210, Daman, IN-DH",
        "396230, Dadra & Nagar Haveli, IN-DH",
        "520001, Krishna, IN-AP",
        "190001, Srinagar, IN-JK",
        "605001, Pondicherry, IN-PY",
        "492001, Raipur, IN-CG"
    })
    void a_pin_is_in_its_district_and_state(String pin, String district, String state) {
        var place = PinCodes.find(pin).orElseThrow();

        assertThat(place.districts().get(0)).isEqualTo(new District(district, state));
        assertThat(place.state()).isEqualTo(state);
        assertThat(PinCodes.exists(pin)).isTrue();
    }

    @Test
    void a_pin_of_several_districts_names_the_one_with_most_post_offices_first() {
        assertThat(PinCodes.find("110001").orElseThrow().districts())
                .extracting(District::name)
                .containsExactly("Central Delhi", "New Delhi");
    }

    @Test
    void a_pin_can_cross_a_state_border() {
        assertThat(PinCodes.find("160014").orElseThrow().districts())
                .extracting(District::state)
                .containsExactlyInAnyOrder("IN-CH", "IN-PB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "000000", "011001", "24400", "2440011", "244 001", "24400A", "999999", "२४४००१", "-44001"})
    void what_is_no_pin_is_not_found(String pin) {
        assertThat(PinCodes.find(pin)).isEmpty();
        assertThat(PinCodes.exists(pin)).isFalse();
    }

    @Test
    void every_pin_is_in_a_known_state_and_in_named_districts() {
        var pins = PinCodes.all();

        assertThat(pins).hasSize(19_097);
        assertThat(Arrays.stream(pins).mapToObj(String::valueOf)).allSatisfy(pin -> {
            var districts = PinCodes.find(pin).orElseThrow().districts();
            assertThat(districts).isNotEmpty().doesNotHaveDuplicates().allSatisfy(district -> {
                assertThat(States.exists(district.state())).isTrue();
                assertThat(district.name()).isNotBlank();
            });
        });
    }

    @Test
    void every_state_has_a_district() {
        assertThat(PinCodes.districts())
                .extracting(District::state)
                .containsAll(States.all().stream().map(State::code).toList());
    }

    @Test
    void telangana_and_ladakh_have_left_their_former_states() {
        assertThat(districtsOf("IN-AP"))
                .doesNotContain("Hyderabad", "Warangal", "Khammam")
                .contains("East Godavari");
        assertThat(districtsOf("IN-JK")).doesNotContain("Leh", "Kargil").contains("Srinagar", "Jammu");
    }

    private static List<String> districtsOf(String state) {
        return PinCodes.districts().stream()
                .filter(district -> district.state().equals(state))
                .map(District::name)
                .toList();
    }
}
