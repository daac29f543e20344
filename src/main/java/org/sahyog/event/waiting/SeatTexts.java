package org.sahyog.event.waiting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sahyog.shared.request.Sentences;

/** What happened to seats and why, in words: {@code texts/seats.properties}. */
public final class SeatTexts {
    private static final Sentences TEXTS = new Sentences("texts.seats");
    /** In the order in which the texts number them, after {0}: the seats. */
    private static final List<String> ARGUMENTS = List.of("skips", "most", "from", "to", "priority");

    private SeatTexts() {}

    /** “2 seats were offered. They were next in line.” */
    public static String sentence(
            String what, String reason, int seats, Map<String, Object> arguments, Locale language) {
        return text("what." + what, seats, arguments, language) + " " + why(reason, seats, arguments, language);
    }

    /** “They were next in line.” */
    public static String why(String reason, int seats, Map<String, Object> arguments, Locale language) {
        return text("why." + reason, seats, arguments, language);
    }

    /** “You are number 2 in line.” */
    static String place(int place, Locale language) {
        return text("place", place, Map.of(), language);
    }

    /** “Asha Metal Works is number 2 in line.” */
    static String placeOf(String firm, boolean group, int place, Locale language) {
        return TEXTS.text(group ? "place.group" : "place.firm", language, place, firm);
    }

    /** “The group asks for 3 seats together.” */
    static String together(int seats, Locale language) {
        return text("together", seats, Map.of(), language);
    }

    private static String text(String key, int seats, Map<String, Object> arguments, Locale language) {
        Object[] values = new Object[ARGUMENTS.size() + 1];
        values[0] = seats;
        for (int i = 0; i < ARGUMENTS.size(); i++) {
            values[i + 1] = arguments.getOrDefault(ARGUMENTS.get(i), "");
        }
        return TEXTS.text(key, language, values);
    }
}
