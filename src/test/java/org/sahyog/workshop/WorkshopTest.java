package org.sahyog.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sahyog.event.Audience;
import org.sahyog.event.EventDraft;

class WorkshopTest {
    @Test
    void sessionsAreInTheOrderInWhichTheyAreHeld() {
        Workshop workshop = workshop(session("Dyes", 14, 16), session("Looms", 10, 12));
        assertThat(workshop.sessions()).extracting(WorkshopSession::title).containsExactly("Looms", "Dyes");
    }

    @Test
    void aSessionLiesWithinTheWorkshop() {
        assertThatThrownBy(() -> workshop(session("Dyes", 16, 18)))
                .hasMessage("The session “Dyes” is not within the time of the workshop.");
    }

    @Test
    void aSessionEndsAfterItsStart() {
        assertThatThrownBy(() -> workshop(session("Dyes", 12, 12)))
                .hasMessage("The session “Dyes” does not end after its start.");
    }

    private static Workshop workshop(WorkshopSession... sessions) {
        EventDraft event = new EventDraft(
                null,
                null,
                "Natural dyes",
                null,
                "en",
                null,
                Audience.CLUSTER,
                null,
                at(10),
                at(17),
                null,
                "Hall",
                null,
                null,
                null,
                null,
                null,
                null,
                20,
                null,
                null);
        return Workshop.of(new WorkshopDraft(event, null, null, List.of(sessions), null));
    }

    private static WorkshopSession session(String title, int from, int to) {
        return new WorkshopSession(null, title, at(from), at(to), null);
    }

    private static LocalDateTime at(int hour) {
        return LocalDateTime.of(2027, 2, 10, hour, 0);
    }
}
