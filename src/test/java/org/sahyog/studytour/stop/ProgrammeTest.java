package org.sahyog.studytour.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.event.schedule.EventTime;
import org.sahyog.shared.problem.DomainException;

@DisplayName("The stops of a tour")
class ProgrammeTest {
    private static final LocalDateTime DAY = LocalDateTime.parse("2027-03-28T00:00");
    private static final EventTime TOUR = EventTime.of(DAY, DAY.plusDays(2), "Asia/Kolkata");

    @Test
    @DisplayName("are compared by the instant, each by the clock at its place")
    void byInstant() {
        Programme programme =
                Programme.of(List.of(stop("09:00", "11:00", null), stop("09:45", "12:00", "Asia/Dubai")), TOUR);
        assertThat(programme.times().get(1).startsAt()).isEqualTo("2027-03-28T05:45:00Z");
        assertThatThrownBy(() ->
                        Programme.of(List.of(stop("09:00", "11:00", null), stop("09:15", "12:00", "Asia/Dubai")), TOUR))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("begins before the one before it");
    }

    @Test
    @DisplayName("are not in an hour that the clock skips there, nor outside the tour")
    void skippedOrOutside() {
        assertThatThrownBy(() -> Programme.of(List.of(stop("02:30", "05:00", "Europe/Berlin")), TOUR))
                .isInstanceOf(DomainException.class);
        assertThat(Programme.of(List.of(stop("03:30", "05:00", "Europe/Berlin")), TOUR)
                        .times()
                        .get(0)
                        .startsAt())
                .isEqualTo("2027-03-28T01:30:00Z");
        assertThatThrownBy(() -> Programme.of(List.of(stop("02:30", "05:00", "Asia/Tokyo")), TOUR))
                .hasMessageContaining("not within the time of the tour");
    }

    @Test
    @DisplayName("have one host each, and one id each")
    void named() {
        StopDraft twice = new StopDraft(
                UUID.randomUUID(), null, "A", "Road", DAY.plusHours(9), DAY.plusHours(10), null, null, null);
        StopDraft again =
                new StopDraft(twice.id(), null, "A", "Road", DAY.plusHours(11), DAY.plusHours(12), null, null, null);
        assertThatThrownBy(() -> Programme.of(List.of(twice, again), TOUR)).hasMessageContaining("same id");
        StopDraft nobody =
                new StopDraft(null, null, " ", "Road", DAY.plusHours(9), DAY.plusHours(10), null, null, null);
        assertThatThrownBy(() -> Programme.of(List.of(nobody), TOUR)).hasMessageContaining("hostId or hostName");
    }

    private static StopDraft stop(String from, String until, String zone) {
        LocalDateTime start = LocalDateTime.parse("2027-03-28T" + from);
        LocalDateTime end = LocalDateTime.parse("2027-03-28T" + until);
        return new StopDraft(null, null, "Gulf Foundry", "Sharjah", start, end, zone, null, null);
    }
}
