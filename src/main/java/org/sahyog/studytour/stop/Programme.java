package org.sahyog.studytour.stop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.schedule.EventTime;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.studytour.TourProblem;

/** When which stop is: within the tour, one after the other, each by the clock at its place. */
record Programme(List<EventTime> times) {

    static Programme of(List<StopDraft> stops, EventTime tour) {
        Set<UUID> named = new HashSet<>();
        List<EventTime> times = new ArrayList<>();
        for (int nth = 0; nth < stops.size(); nth++) {
            StopDraft stop = stops.get(nth);
            String place = "/stops/" + nth;
            refuse(stop.id() != null && !named.add(stop.id()), TourProblem.NAMED_TWICE, place + "/id");
            refuse(!stop.namesOneHost(), TourProblem.HOST_UNCLEAR, place + "/hostId");
            EventTime time = time(stop, tour, place);
            refuse(isOutside(time, tour), TourProblem.STOP_OUTSIDE, place + "/localStart", stop.address());
            EventTime before = times.isEmpty() ? null : times.get(nth - 1);
            refuse(overlaps(before, time), TourProblem.STOPS_OVERLAP, place + "/localStart", stop.address());
            times.add(time);
        }
        return new Programme(times);
    }

    private static EventTime time(StopDraft stop, EventTime tour, String place) {
        try {
            return stop.time(tour.zone().getId());
        } catch (DomainException refusal) {
            throw refusal.inside(place);
        }
    }

    private static boolean isOutside(EventTime stop, EventTime tour) {
        return stop.startsAt().isBefore(tour.startsAt()) || stop.endsAt().isAfter(tour.endsAt());
    }

    private static boolean overlaps(@Nullable EventTime before, EventTime stop) {
        return before != null && stop.startsAt().isBefore(before.endsAt());
    }

    private static void refuse(boolean condition, TourProblem problem, String place, Object... arguments) {
        if (condition) {
            throw new DomainException(problem, arguments).at(place);
        }
    }
}
