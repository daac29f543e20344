package org.sahyog.training.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.training.CourseRule;
import org.sahyog.training.TrainingProblem;

@DisplayName("Who has passed a training")
class MarkTest {
    private static CourseRule rule(List<Integer> minutes, boolean sessions, int percent, Integer score) {
        return new CourseRule(UUID.randomUUID(), Instant.EPOCH, LocalDate.EPOCH, minutes, sessions, percent, score);
    }

    private final CourseRule five = rule(List.of(60, 90, 60, 90, 60), true, 80, 60);

    @Test
    @DisplayName("has attended the share that it takes: four of five sessions are eighty percent, three are not")
    void attendance() {
        Mark mark = Mark.of(five, Outcome.PASSED, 60, List.of(1, 2, 3, 4, 4));
        assertThat(mark).isEqualTo(new Mark(Outcome.PASSED, 60, 4, 5, 300));
        refused(() -> Mark.of(five, Outcome.PASSED, 60, List.of(1, 2, 3)), TrainingProblem.ATTENDANCE_SHORT);
        assertThat(Mark.of(five, Outcome.NOT_PASSED, null, List.of(2)).minutes())
                .isEqualTo(90);
        // Two thirds of three sessions are 66.7 percent, and no more.
        CourseRule three = rule(List.of(60, 60, 60), true, 67, null);
        refused(() -> Mark.of(three, Outcome.PASSED, null, List.of(1, 2)), TrainingProblem.ATTENDANCE_SHORT);
    }

    @Test
    @DisplayName("has the score that it takes, where one is needed")
    void score() {
        refused(() -> Mark.of(five, Outcome.PASSED, 59, null), TrainingProblem.SCORE_SHORT);
        refused(() -> Mark.of(five, Outcome.PASSED, null, null), TrainingProblem.SCORE_SHORT);
        assertThat(Mark.of(five, Outcome.NOT_PASSED, 59, null).attended()).isEqualTo(5);
        assertThat(Mark.of(rule(List.of(60), true, 0, null), Outcome.PASSED, null, null)
                        .score())
                .isNull();
    }

    @Test
    @DisplayName("has attended nothing that was not there; where no sessions are named, the whole of it")
    void sessions() {
        refused(() -> Mark.of(five, Outcome.NOT_PASSED, null, List.of(6)), TrainingProblem.SESSION_UNKNOWN);
        CourseRule plain = rule(List.of(420), false, 80, null);
        assertThat(Mark.of(plain, Outcome.PASSED, null, null)).isEqualTo(new Mark(Outcome.PASSED, null, 0, 0, 420));
        refused(() -> Mark.of(plain, Outcome.PASSED, null, List.of(1)), TrainingProblem.SESSION_UNKNOWN);
    }

    private static void refused(ThrowingCallable marking, TrainingProblem why) {
        assertThatThrownBy(marking)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(why));
    }
}
