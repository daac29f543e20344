package org.sahyog.workshop;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventView;
import org.sahyog.shared.problem.DomainException;

/** What a workshop adds to its event. Its sessions lie within the event's time, in the order in which they are held. */
record Workshop(
        @Nullable String facilitator,
        @Nullable String outcome,
        List<WorkshopSession> sessions,
        List<String> materials,
        int version) {

    static Workshop of(WorkshopDraft draft) {
        LocalDateTime start = draft.event().localStart();
        LocalDateTime end = draft.event().localEnd();
        List<WorkshopSession> sessions = draft.sessions() == null ? List.of() : draft.sessions();
        for (int i = 0; i < sessions.size(); i++) {
            refuseUnlessWithin(start, end, sessions.get(i), "/sessions/" + i);
        }
        return new Workshop(
                draft.facilitator(),
                draft.outcome(),
                WorkshopSession.named(sessions).stream()
                        .sorted(Comparator.comparing(WorkshopSession::localStart))
                        .toList(),
                draft.materials() == null ? List.of() : List.copyOf(draft.materials()),
                0);
    }

    /** With its event, by as much as that begins later; refused where a session no longer lies within it. */
    Workshop moved(EventView from, EventView to) {
        Duration later = Duration.between(from.localStart(), to.localStart());
        List<WorkshopSession> moved =
                sessions.stream().map(session -> session.later(later)).toList();
        for (int i = 0; i < moved.size(); i++) {
            refuseUnlessWithin(to.localStart(), to.localEnd(), moved.get(i), "/sessions/" + i);
        }
        return new Workshop(facilitator, outcome, moved, materials, 0);
    }

    private static void refuseUnlessWithin(
            LocalDateTime start, LocalDateTime end, WorkshopSession session, String place) {
        if (!session.localEnd().isAfter(session.localStart())) {
            throw refused(WorkshopProblem.SESSION_ENDS_BEFORE_START, session).at(place + "/localEnd");
        }
        if (session.localStart().isBefore(start)) {
            throw refused(WorkshopProblem.SESSION_OUTSIDE, session).at(place + "/localStart");
        }
        if (session.localEnd().isAfter(end)) {
            throw refused(WorkshopProblem.SESSION_OUTSIDE, session).at(place + "/localEnd");
        }
    }

    private static DomainException refused(WorkshopProblem problem, WorkshopSession session) {
        return new DomainException(problem, session.title());
    }
}
