package org.sahyog.workshop;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        for (WorkshopSession session : sessions) {
            boolean backwards = !session.localEnd().isAfter(session.localStart());
            DomainException.refuseIf(backwards, WorkshopProblem.SESSION_ENDS_BEFORE_START, session.title());
            boolean outside =
                    session.localStart().isBefore(start) || session.localEnd().isAfter(end);
            DomainException.refuseIf(outside, WorkshopProblem.SESSION_OUTSIDE, session.title());
        }
        return new Workshop(
                draft.facilitator(),
                draft.outcome(),
                sessions.stream()
                        .sorted(Comparator.comparing(WorkshopSession::localStart))
                        .toList(),
                draft.materials() == null ? List.of() : List.copyOf(draft.materials()),
                0);
    }
}
