package org.sahyog.event.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.contract.Description;
import org.sahyog.event.seat.SeatChange.Reason;
import org.sahyog.event.seat.SeatChange.What;

@DisplayName("The description of the seat log")
class SeatWordsTest {
    @Test
    @DisplayName("lists everything that can happen to seats, and every reason")
    void lists() {
        assertThat(codes("what")).containsExactlyInAnyOrder(names(What.values()));
        assertThat(codes("reason")).containsExactlyInAnyOrder(names(Reason.values()));
    }

    private static Stream<String> codes(String part) {
        String described = Description.committed()
                .node("/components/schemas/SeatLogLine/properties/" + part + "/description")
                .asText();
        return Stream.of(described.split("\\W+")).filter(word -> word.matches("[A-Z][A-Z_]+"));
    }

    private static String[] names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toArray(String[]::new);
    }
}
