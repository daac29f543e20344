package org.sahyog.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A place in the order of all changes")
class PositionTest {
    @Test
    @DisplayName("is by the transaction, then by the step in it")
    void order() {
        Position place = new Position(7, 3);
        assertThat(place.isAfter(new Position(7, 2))).isTrue();
        assertThat(place.isAfter(place)).isFalse();
        assertThat(place.isAfter(new Position(8, 0))).isFalse();
        assertThat(Position.after(7).isAfter(place)).isTrue();
        assertThat(place.latest(new Position(6, 9))).isEqualTo(place);
        assertThat(place.latest(new Position(7, 4))).isEqualTo(new Position(7, 4));
    }

    @Test
    @DisplayName("is read as it is written")
    void reads() {
        assertThat(Position.read(" 102.2 ")).contains(new Position(102, 2));
        assertThat(Position.read(Position.after(5).toString())).contains(Position.after(5));
    }

    @ParameterizedTest
    @DisplayName("is nothing else that a client may send")
    @NullSource
    @ValueSource(
            strings = {"", "7", "7.", ".3", "-7.3", "7.3.1", "seven.3", "1234567890123456789.1", "7.9999999999999999999"
            })
    void noPosition(String text) {
        assertThat(Position.read(text)).isEmpty();
    }
}
