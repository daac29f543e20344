package org.sahyog.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
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
                                    new TrainingSession("Salts", START, START.plusHours(2)),
                                    new TrainingSession("Mixing", START.plusHours(3), START.plusHours(5)))),
                    new TrainingModule(
                            "Polish",
                            null,
                            List.of(new TrainingSession(
                                    "Wheels",
                                    START.plusDays(1),
                                    START.plusDays(1).plusMinutes(90))))),
            80,
            60,
            3);

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
}
