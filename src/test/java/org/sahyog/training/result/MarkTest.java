package org.sahyog.training.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.training.CourseRule;
import org.sahyog.training.CourseSession;
import org.sahyog.training.TrainingProblem;

@DisplayName("Who has passed a training")
class MarkTest {
    private static CourseRule rule(List<Integer> minutes, int percent, Integer score) {
        List<CourseSession> sessions = minutes.stream()
                .map(each -> new CourseSession(UUID.randomUUID(), each))
                .toList();
        return new CourseRule(UUID.randomUUID(), Instant.EPOCH, LocalDate.EPOCH, sessions, 420, percent, score);
    }

    private final CourseRule five = rule(List.of(60, 90, 60, 90, 60), 80, 60);

    private static Mark told(CourseRule rule, Outcome outcome, Integer score, List<Integer> attended) {
        return Mark.of(rule, new Said(outcome, score, attended, null), null);
    }

    /** {@code scanned}: numbers of sessions. */
    private Mark scanned(Outcome outcome, List<Integer> attended, String reason, Integer... scanned) {
        Set<UUID> ids =
                Stream.of(scanned).map(nth -> five.sessions().get(nth - 1).id()).collect(Collectors.toSet());
        return Mark.of(five, new Said(outcome, 60, attended, reason), ids);
    }

    @Test
    @DisplayName("has attended the share that it takes: four of five sessions are eighty percent, three are not")
    void attendance() {
        Mark mark = told(five, Outcome.PASSED, 60, List.of(1, 2, 3, 4, 4));
        assertThat(mark).isEqualTo(new Mark(Outcome.PASSED, Outcome.PASSED, 60, 4, 5, 300, false, null));
        refused(() -> told(five, Outcome.PASSED, 60, List.of(1, 2, 3)), TrainingProblem.ATTENDANCE_SHORT);
        assertThat(told(five, Outcome.NOT_PASSED, null, List.of(2)).minutes()).isEqualTo(90);
        // Two thirds of three sessions are 66.7 percent, and no more.
        CourseRule three = rule(List.of(60, 60, 60), 67, null);
        refused(() -> told(three, Outcome.PASSED, null, List.of(1, 2)), TrainingProblem.ATTENDANCE_SHORT);
    }

    @Test
    @DisplayName("has the score that it takes, where one is needed")
    void score() {
        refused(() -> told(five, Outcome.PASSED, 59, null), TrainingProblem.SCORE_SHORT);
        refused(() -> told(five, Outcome.PASSED, null, null), TrainingProblem.SCORE_SHORT);
        assertThat(told(five, Outcome.NOT_PASSED, 59, null).attended()).isEqualTo(5);
        assertThat(told(rule(List.of(60), 0, null), Outcome.PASSED, null, null).score())
                .isNull();
    }

    @Test
    @DisplayName("has attended nothing that was not there; where no sessions are named, the whole of it")
    void sessions() {
        refused(() -> told(five, Outcome.NOT_PASSED, null, List.of(6)), TrainingProblem.SESSION_UNKNOWN);
        CourseRule plain = rule(List.of(), 80, null);
        assertThat(told(plain, Outcome.PASSED, null, null))
                .isEqualTo(new Mark(Outcome.PASSED, Outcome.PASSED, null, 0, 0, 420, true, null));
        refused(() -> told(plain, Outcome.PASSED, null, List.of(1)), TrainingProblem.SESSION_UNKNOWN);
    }

    @Test
    @DisplayName("is decided by what was scanned, once the organiser has judged the rest")
    void scans() {
        assertThat(scanned(Outcome.PASSED, null, null, 1, 2, 4, 5))
                .isEqualTo(new Mark(Outcome.PASSED, Outcome.PASSED, 60, 4, 5, 300, true, null));
        assertThat(scanned(Outcome.PASSED, null, null, 2, 3))
                .isEqualTo(new Mark(Outcome.PASSED, Outcome.NOT_PASSED, 60, 2, 5, 150, true, null));
        assertThat(scanned(Outcome.PASSED, null, null).attended())
                .as("of who was at none, while others were scanned")
                .isZero();
        assertThat(scanned(Outcome.NOT_PASSED, null, null, 1, 2, 3, 4, 5).outcome())
                .isEqualTo(Outcome.NOT_PASSED);
    }

    @Test
    @DisplayName("is decided by the organiser, where she knows it better and says why")
    void overruled() {
        refused(
                () -> scanned(Outcome.PASSED, List.of(1, 2, 3, 4), null, 1, 2, 3),
                TrainingProblem.ATTENDANCE_REASON_NEEDED);
        assertThat(scanned(Outcome.PASSED, List.of(3, 2, 1, 4), "I saw her.", 1, 2, 3))
                .isEqualTo(new Mark(Outcome.PASSED, Outcome.PASSED, 60, 4, 5, 300, false, "I saw her."));
        assertThat(scanned(Outcome.PASSED, List.of(4, 3, 2, 1), null, 1, 2, 3, 4)
                        .follows())
                .as("says the same")
                .isTrue();
        refused(
                () -> scanned(Outcome.PASSED, List.of(1), "She went home.", 1, 2, 3, 4, 5),
                TrainingProblem.ATTENDANCE_SHORT);
    }

    private static void refused(ThrowingCallable marking, TrainingProblem why) {
        assertThatThrownBy(marking)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(why));
    }
}
