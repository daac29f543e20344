package org.sahyog.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NicCodesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"25", "259", "2599", "25994", "13", "1312", "13121", "62", "620", "6201", "62011", "01", "01111"
            })
    void an_industry_exists(String code) {
        assertThat(NicCodes.exists(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "04", "34", "40", "258", "2594", "25941", "259940", "2A", "२५", "132", "00"})
    void what_is_no_industry_does_not_exist(String code) {
        assertThat(NicCodes.exists(code)).isFalse();
    }

    @Test
    void every_division_has_a_hindi_title_and_every_code_hangs_under_its_parent() {
        assertThat(NicCodes.search("", 1000)).hasSizeGreaterThan(290).allSatisfy(nic -> {
            assertThat(nic.label().en()).isNotBlank();
            if (nic.level() == NicLevel.DIVISION) assertThat(nic.label().hi()).containsPattern("\\p{IsDevanagari}");
            else
                assertThat(NicCodes.exists(nic.code().substring(0, nic.code().length() - 1)))
                        .isTrue();
        });
        assertThat(NicCodes.search("", 1000))
                .filteredOn(nic -> nic.level() == NicLevel.DIVISION)
                .hasSize(88);
    }

    @Test
    void every_manufacturing_division_has_groups_and_every_group_has_classes() {
        IntStream.rangeClosed(10, 33)
                .mapToObj(String::valueOf)
                .forEach(division -> assertThat(NicCodes.search(division, 100))
                        .extracting(NicCode::level)
                        .contains(NicLevel.GROUP, NicLevel.CLASS));
        assertThat(NicCodes.search("", 1000))
                .filteredOn(nic -> nic.level() == NicLevel.GROUP)
                .hasSize(71)
                .allSatisfy(
                        group -> assertThat(NicCodes.search(group.code(), 100)).hasSizeGreaterThan(1));
        assertThat(NicCodes.search("", 1000))
                .filteredOn(nic -> nic.level() == NicLevel.CLASS)
                .hasSize(137);
    }

    @Test
    void a_search_takes_a_code_or_words_of_either_language() {
        assertThat(NicCodes.search("259", 10)).extracting(NicCode::code).contains("259", "2591", "2599");
        assertThat(NicCodes.search("SPORTS goods", 10))
                .extracting(NicCode::code)
                .containsExactly("323", "3230");
        assertThat(NicCodes.search("कालीन", 10)).extracting(NicCode::code).containsExactly("1393");
        assertThat(NicCodes.search("manufacture", 3)).hasSize(3);
        assertThat(NicCodes.search("dragon breeding", 3)).isEmpty();
    }
}
