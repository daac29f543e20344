package org.sahyog.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A training")
class TrainingTest {
    private static final LocalDateTime START = LocalDateTime.parse("2031-02-12T10:00");
    private final Training training = new Training(
            List.of(),
            List.of(
                    new TrainingModule(
                            "Bath",
                            null,
                            List.of(
                                    session("Salts", START, START.plusHours(2)),
                                    session("Mixing", START.plusHours(3), START.plusHours(5)))),
                    new TrainingModule(
                            "Polish",
                            null,
                            List.of(session(
                                    "Wheels",
                                    START.plusDays(1),
                                    START.plusDays(1).plusMinutes(90))))),
            80,
            60,
            3);

    private static TrainingSession session(String title, LocalDateTime start, LocalDateTime end) {
        return new TrainingSession(UUID.randomUUID(), title, start, end);
    }

    @Test
    @DisplayName("has its sessions one after the other, module by module, and lasts as long as they")
    void sessions() {
        assertThat(training.sessions()).extracting(TrainingSession::title).containsExactly("Salts", "Mixing", "Wheels");
        assertThat(training.minutes()).isEqualTo(330);
    }

    @Test
    @DisplayName("takes its sessions along when its event is moved")
    void moved() {
        Training moved = training.at(START.plusDays(7).minusHours(1), START);
        assertThat(moved.sessions())
                .extracting(TrainingSession::localStart)
                .containsExactly(
                        LocalDateTime.parse("2031-02-19T09:00"),
                        LocalDateTime.parse("2031-02-19T12:00"),
                        LocalDateTime.parse("2031-02-20T09:00"));
        assertThat(moved.minutes()).isEqualTo(330);
        assertThat(training.at(START, START)).isSameAs(training);
    }

    @Test
    @DisplayName(
            "knows its sessions again when it is changed: by their ids, else by their titles, and no two are the same one")
    void knownAgain() {
        TrainingSession salts = training.sessions().get(0);
        TrainingSession mixing = training.sessions().get(1);
        TrainingSession renamed = new TrainingSession(mixing.id(), "Baths", START.plusDays(1), START.plusDays(2));
        TrainingSession untold = new TrainingSession(null, "Salts", START, START.plusHours(1));
        TrainingSession twin = new TrainingSession(mixing.id(), "Mixing", START, START.plusHours(1));
        TrainingSession anew = new TrainingSession(null, "Salts", START, START.plusHours(1));
        Training changed = new Training(
                        List.of(),
                        List.of(new TrainingModule("All", null, List.of(renamed, untold, twin, anew))),
                        0,
                        null,
                        4)
                .after(training.sessions());
        List<UUID> ids = changed.sessions().stream().map(TrainingSession::id).toList();
        assertThat(ids).startsWith(mixing.id(), salts.id()).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(ids.subList(2, 4))
                .doesNotContainAnyElementsOf(
                        training.sessions().stream().map(TrainingSession::id).toList());
    }
}
