package org.sahyog.training.result;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.training.CourseRule;
import org.sahyog.training.TrainingProblem;

/** How somebody did, judged by the rule of the training. */
record Mark(Outcome outcome, @Nullable Integer score, int attended, int sessions, int minutes) {
    private static final int WHOLE = 100;

    /** {@code attended}: numbers of sessions, 1 is the first; all of them where it is not told. */
    static Mark of(CourseRule rule, Outcome outcome, @Nullable Integer score, @Nullable List<Integer> attended) {
        List<Integer> those = attended == null || !rule.hasSessions()
                ? IntStream.rangeClosed(1, rule.minutes().size()).boxed().toList()
                : attended.stream().distinct().toList();
        DomainException.refuseIf(
                attended != null && attended.stream().anyMatch(nth -> nth > rule.sessions()),
                TrainingProblem.SESSION_UNKNOWN,
                rule.sessions());
        int minutes =
                those.stream().mapToInt(nth -> rule.minutes().get(nth - 1)).sum();
        Mark mark = new Mark(outcome, score, rule.hasSessions() ? those.size() : 0, rule.sessions(), minutes);
        if (outcome == Outcome.PASSED) {
            mark.refuseUnlessPassed(rule);
        }
        return mark;
    }

    private void refuseUnlessPassed(CourseRule rule) {
        DomainException.refuseIf(
                attended * WHOLE < rule.attendancePercent() * sessions,
                TrainingProblem.ATTENDANCE_SHORT,
                rule.attendancePercent());
        Integer needed = rule.passScore();
        if (needed != null && (score == null || score < needed)) {
            throw new DomainException(TrainingProblem.SCORE_SHORT, needed);
        }
    }
}
