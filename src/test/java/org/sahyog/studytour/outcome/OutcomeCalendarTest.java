package org.sahyog.studytour.outcome;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.shared.problem.DomainException;

@Tag("I24")
@DisplayName("After a tour")
class OutcomeCalendarTest {
    private static final Instant END = Instant.parse("2027-02-12T14:30:00Z");
    private static final OutcomeCalendar CALENDAR =
            new OutcomeCalendar(END.minus(Duration.ofDays(2)), END, ZoneId.of("Asia/Kolkata"));

    @Test
    @DisplayName("changes are written down from its start until seven days after its end")
    void changes() {
        assertThatThrownBy(() ->
                        CALENDAR.refuseChanges(END.minus(Duration.ofDays(2)).minusMillis(1)))
                .hasMessageContaining("10 Feb 2027, 20:00");
        assertThatCode(() -> CALENDAR.refuseChanges(END.minus(Duration.ofDays(2))))
                .doesNotThrowAnyException();
        assertThatCode(() -> CALENDAR.refuseChanges(END.plus(Duration.ofDays(7))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        CALENDAR.refuseChanges(END.plus(Duration.ofDays(7)).plusMillis(1)))
                .hasMessageContaining("19 Feb 2027, 20:00");
    }

    @Test
    @DisplayName("what came of them is told after 30 and after 90 days, never before, and for no other day")
    void outcomes() {
        assertThatThrownBy(() ->
                        CALENDAR.refuseOutcome(30, END.plus(Duration.ofDays(30)).minusMillis(1)))
                .isInstanceOf(DomainException.class);
        assertThatCode(() -> CALENDAR.refuseOutcome(30, END.plus(Duration.ofDays(30))))
                .doesNotThrowAnyException();
        assertThatCode(() -> CALENDAR.refuseOutcome(90, END.plus(Duration.ofDays(400))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CALENDAR.refuseOutcome(60, END.plus(Duration.ofDays(400))))
                .isInstanceOf(DomainException.class);
    }
}
