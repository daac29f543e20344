package org.sahyog.training.result;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.training.CourseRule;
import org.sahyog.training.CourseSession;
import org.sahyog.training.TrainingProblem;

/**
 * How somebody did, judged by the rule of the training.
 *
 * @param judged    what the organiser says
 * @param outcome   what it comes to: who has not attended enough has not passed
 * @param follows   what was attended follows from the check-in
 * @param reason    why it does not, where the organiser knows better
 */
record Mark(
        Outcome judged,
        Outcome outcome,
        @Nullable Integer score,
        int attended,
        int sessions,
        int minutes,
        boolean follows,
        @Nullable String reason) {
    private static final int WHOLE = 100;

    /** {@code scanned}: at which sessions; nothing where nobody was checked in to any of them. */
    static Mark of(CourseRule rule, Said said, @Nullable Set<UUID> scanned) {
        refuseIfScoreShort(rule, said);
        if (said.attended() == null) {
            return following(rule, said.outcome(), said.score(), scanned);
        }
        List<CourseSession> told = numbered(rule, said.attended());
        if (scanned != null && said.reason() == null) {
            DomainException.refuseIf(!told.equals(scanned(rule, scanned)), TrainingProblem.ATTENDANCE_REASON_NEEDED);
            return following(rule, said.outcome(), said.score(), scanned);
        }
        DomainException.refuseIf(
                said.outcome() == Outcome.PASSED && !isEnough(rule, told.size()),
                TrainingProblem.ATTENDANCE_SHORT,
                rule.attendancePercent());
        return of(rule, said.outcome(), said.outcome(), said.score(), told, false, said.reason());
    }

    /** As the check-in says; all sessions where nobody was checked in to any. */
    static Mark following(CourseRule rule, Outcome judged, @Nullable Integer score, @Nullable Set<UUID> scanned) {
        List<CourseSession> attended = scanned == null ? rule.sessions() : scanned(rule, scanned);
        Outcome outcome = isEnough(rule, attended.size()) ? judged : Outcome.NOT_PASSED;
        return of(rule, judged, outcome, score, attended, true, null);
    }

    private static Mark of(
            CourseRule rule,
            Outcome judged,
            Outcome outcome,
            @Nullable Integer score,
            List<CourseSession> attended,
            boolean follows,
            @Nullable String reason) {
        int minutes = rule.hasSessions()
                ? attended.stream().mapToInt(CourseSession::minutes).sum()
                : rule.minutes();
        return new Mark(judged, outcome, score, attended.size(), rule.sessions().size(), minutes, follows, reason);
    }

    private static void refuseIfScoreShort(CourseRule rule, Said said) {
        Integer needed = rule.passScore();
        if (said.outcome() == Outcome.PASSED && needed != null && (said.score() == null || said.score() < needed)) {
            throw new DomainException(TrainingProblem.SCORE_SHORT, needed);
        }
    }

    private static List<CourseSession> numbered(CourseRule rule, List<Integer> numbers) {
        int most = rule.sessions().size();
        DomainException.refuseIf(numbers.stream().anyMatch(nth -> nth > most), TrainingProblem.SESSION_UNKNOWN, most);
        return numbers.stream()
                .distinct()
                .sorted()
                .map(nth -> rule.sessions().get(nth - 1))
                .toList();
    }

    private static List<CourseSession> scanned(CourseRule rule, Set<UUID> ids) {
        return rule.sessions().stream()
                .filter(session -> session.id() != null && ids.contains(session.id()))
                .toList();
    }

    private static boolean isEnough(CourseRule rule, int attended) {
        return attended * WHOLE >= rule.attendancePercent() * rule.sessions().size();
    }
}
