package org.sahyog.identity.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UdyamNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UDYAM-UP-50-0012345",
                "udyam-up-50-0012345",
                " UDYAM UP 50 0012345 ",
                "UDYAMUP500012345",
                "UDYAM–UP–50–0012345",
                "UDYAM-UP-५०-००१२३४५",
                "UDYAM-UP-50-\u200b0012345",
                "ＵＤＹＡＭ-UP-50-0012345"
            })
    void every_way_of_typing_it_gives_one_number(String typed) {
        assertThat(UdyamNumber.parse(typed)).contains(new UdyamNumber("UDYAM-UP-50-0012345"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UDYAM-MH-26-0000001", "UDYAM-KR-03-0123456", "UDYAM-TS-02-0000999", "UDYAM-OD-19-0004711"})
    void real_looking_numbers_of_many_states_are_right(String number) {
        assertThat(UdyamNumber.parse(number)).map(UdyamNumber::value).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "UDYAM",
                "UDYAM-XX-50-0012345",
                "UDYAM-UP-5-0012345",
                "UDYAM-UP-50-001234",
                "UDYAM-UP-50-00123456",
                "UDYAM-UP-00-0012345",
                "UDYAM-UP-50-0000000",
                "UDYAM-UP-50-00I2345",
                "UP-50-0012345",
                "UAM-UP50A0012345",
                "UDYAM/UP/50/0012345"
            })
    void others_are_not(String typed) {
        assertThat(UdyamNumber.parse(typed)).isEmpty();
    }

    @Test
    void only_the_written_form_makes_a_number() {
        assertThatThrownBy(() -> new UdyamNumber("udyam-up-50-0012345")).isInstanceOf(IllegalArgumentException.class);
    }
}
