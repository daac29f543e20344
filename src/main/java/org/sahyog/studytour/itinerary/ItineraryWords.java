package org.sahyog.studytour.itinerary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.time.TimeInWords;
import org.sahyog.studytour.itinerary.ItineraryView.Day;
import org.sahyog.studytour.itinerary.ItineraryView.Visit;
import org.sahyog.studytour.stop.StopView;

/** What an itinerary says in the reader’s language: {@code texts/itinerary.properties}. */
record ItineraryWords(Locale language) {
    private static final Sentences TEXTS = new Sentences("texts.itinerary");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    String say(String key, Object... arguments) {
        return TEXTS.text(key, language, arguments);
    }

    String when(LocalDateTime start, LocalDateTime end) {
        return say("when", TimeInWords.of(start, language), TimeInWords.of(end, language));
    }

    /** {@code zone}: the tour’s. */
    List<Day> days(List<StopView> stops, String zone) {
        TreeMap<LocalDate, List<Visit>> days = stops.stream()
                .collect(Collectors.groupingBy(
                        stop -> stop.localStart().toLocalDate(),
                        TreeMap::new,
                        Collectors.mapping(stop -> visit(stop, zone), Collectors.toList())));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), TimeInWords.day(day.getKey()).in(language), day.getValue()))
                .toList();
    }

    private Visit visit(StopView stop, String zone) {
        return new Visit(stop, hours(stop, zone), say("standing." + stop.state()));
    }

    /** Until another day where it ends on another one. */
    private String hours(StopView stop, String zone) {
        boolean sameDay = stop.localStart().toLocalDate().equals(stop.localEnd().toLocalDate());
        String end = sameDay ? HOUR.format(stop.localEnd()) : TimeInWords.of(stop.localEnd(), language);
        String hours = HOUR.format(stop.localStart()) + "–" + end;
        return stop.zone().equals(zone) ? hours : say("elsewhere", hours, stop.zone());
    }
}
