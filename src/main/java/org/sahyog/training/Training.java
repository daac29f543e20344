package org.sahyog.training;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventDraft;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.shared.problem.DomainException;

/** What a training adds to its event. Its sessions lie within the event’s time, each module’s in the order in which they are held. */
record Training(
        List<Trainees> trainees,
        List<TrainingModule> modules,
        int attendancePercent,
        @Nullable Integer passScore,
        int version) {

    static Training of(TrainingDraft draft) {
        List<TrainingModule> modules = draft.modules() == null ? List.of() : draft.modules();
        for (int nth = 0; nth < modules.size(); nth++) {
            refuseUnlessWithin(draft.event(), modules.get(nth), "/modules/" + nth);
        }
        for (int nth = 0; nth < draft.trainersOrNone().size(); nth++) {
            if (!draft.trainersOrNone().get(nth).isWhole()) {
                throw new DomainException(TrainingProblem.TRAINER_UNFIT).at("/trainers/" + nth);
            }
        }
        return new Training(
                draft.trainees() == null
                        ? List.of()
                        : draft.trainees().stream().distinct().sorted().toList(),
                modules.stream().map(Training::inOrder).toList(),
                draft.attendancePercent() == null ? 0 : draft.attendancePercent(),
                draft.passScore(),
                0);
    }

    private static TrainingModule inOrder(TrainingModule module) {
        return new TrainingModule(
                module.title(),
                module.aim(),
                module.sessions().stream()
                        .sorted(Comparator.comparing(TrainingSession::localStart))
                        .toList());
    }

    private static void refuseUnlessWithin(EventDraft event, TrainingModule module, String place) {
        for (int nth = 0; nth < module.sessions().size(); nth++) {
            TrainingSession session = module.sessions().get(nth);
            String where = place + "/sessions/" + nth;
            if (!session.localEnd().isAfter(session.localStart())) {
                throw new DomainException(TrainingProblem.SESSION_ENDS_BEFORE_START, session.title())
                        .at(where + "/localEnd");
            }
            if (session.localStart().isBefore(event.localStart())) {
                throw new DomainException(TrainingProblem.SESSION_OUTSIDE, session.title()).at(where + "/localStart");
            }
            if (session.localEnd().isAfter(event.localEnd())) {
                throw new DomainException(TrainingProblem.SESSION_OUTSIDE, session.title()).at(where + "/localEnd");
            }
        }
    }

    /** As its sessions lie now that the event begins at another time than when they were written. */
    Training at(LocalDateTime start, LocalDateTime anchor) {
        Duration later = Duration.between(anchor, start);
        return later.isZero() ? this : with(session -> session.later(later));
    }

    /** Its sessions are the same ones as those of before, as far as they can be told to be. */
    Training after(List<TrainingSession> before) {
        return with(new SessionIds(before, sessions())::named);
    }

    private Training with(UnaryOperator<TrainingSession> change) {
        return new Training(
                trainees,
                modules.stream().map(module -> module.with(change)).toList(),
                attendancePercent,
                passScore,
                version);
    }

    /** None: organisations of all kinds. */
    Set<OrganisationKind> onlyFor() {
        return trainees.stream().map(Trainees::sentBy).collect(Collectors.toUnmodifiableSet());
    }

    /** One after the other, as results count them. */
    List<TrainingSession> sessions() {
        return modules.stream().flatMap(module -> module.sessions().stream()).toList();
    }

    int minutes() {
        return sessions().stream().mapToInt(TrainingSession::minutes).sum();
    }
}
