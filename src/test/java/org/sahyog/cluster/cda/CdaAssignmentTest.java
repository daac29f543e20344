package org.sahyog.cluster.cda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sahyog.cluster.Days;
import org.sahyog.shared.Ids;

class CdaAssignmentTest {

    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Instant NOON = Instant.parse("2026-05-10T06:30:00Z");

    private static CdaAssignment assignment(String since, @Nullable String until) {
        Days days = new Days(LocalDate.parse(since), until == null ? null : LocalDate.parse(until));
        return CdaAssignment.assign(Ids.next(), Ids.next(), Ids.next(), false, days);
    }

    @Test
    void theLastDayMayBeToday() {
        CdaAssignment assignment = assignment("2026-05-01", null);
        assignment.end(LocalDate.parse("2026-05-10"), NOON, INDIA);
        assertThat(assignment.untilOn).isEqualTo("2026-05-10");
    }

    @Test
    void theLastDayIsNoDayThatHasPassed() {
        assertThatThrownBy(() -> assignment("2026-05-01", null).end(LocalDate.parse("2026-05-09"), NOON, INDIA))
                .hasMessage("The last day 9 May 2026 lies before today, 10 May 2026.");
    }

    @Test
    void todayIsTheClustersDay() {
        Instant earlyInIndia = Instant.parse("2026-05-09T19:00:00Z");
        assertThatThrownBy(() -> assignment("2026-05-01", null).end(LocalDate.parse("2026-05-09"), earlyInIndia, INDIA))
                .hasMessageContaining("before today, 10 May 2026");
    }

    @Test
    void anEndAtOnceLeavesNoDayOfToday() {
        CdaAssignment assignment = assignment("2026-05-01", "2026-12-31");
        assignment.endAtOnce(NOON, INDIA);
        assertThat(assignment.untilOn).isEqualTo("2026-05-09");
    }

    @Test
    void anEndAtOnceHoldsInEveryCalendar() {
        CdaAssignment inIndia = assignment("2026-05-01", null);
        inIndia.endAtOnce(Instant.parse("2026-05-09T19:00:00Z"), INDIA);
        assertThat(inIndia.untilOn).isEqualTo("2026-05-08");
        CdaAssignment inChicago = assignment("2026-05-01", null);
        inChicago.endAtOnce(Instant.parse("2026-05-10T03:00:00Z"), CHICAGO);
        assertThat(inChicago.untilOn).isEqualTo("2026-05-08");
    }

    @Test
    void whoBeganTodayCanBeEndedAtOnceToo() {
        CdaAssignment assignment = assignment("2026-05-10", null);
        assignment.endAtOnce(NOON, INDIA);
        assertThat(assignment.untilOn).isEqualTo("2026-05-09");
    }

    @Test
    void whatIsOverDoesNotEndAgain() {
        CdaAssignment over = assignment("2026-05-01", "2026-05-09");
        assertThatThrownBy(() -> over.endAtOnce(NOON, INDIA)).hasMessage("This assignment ended on 9 May 2026.");
        assertThatThrownBy(() -> over.end(LocalDate.parse("2026-06-01"), NOON, INDIA))
                .hasMessage("This assignment ended on 9 May 2026.");
    }

    @Test
    void aFutureAssignmentEndsNotBeforeItBegins() {
        assertThatThrownBy(() -> assignment("2026-06-01", null).end(LocalDate.parse("2026-05-20"), NOON, INDIA))
                .hasMessage("It would end on 20 May 2026, before it begins on 1 Jun 2026.");
    }
}
