package org.sahyog.fuzz.twist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sahyog.fuzz.call.Call;

/** One part of the path names something else, nothing, or is no name. */
final class PathTwist implements Twist {
    private static final List<String> NO_NAMES = List.of(
            "0",
            "null",
            "%00",
            "%FF",
            "%C0%AF",
            "%E2%80%8D",
            "%F0%9F%AA%94",
            "..%2F..%2Fme",
            "1'%20or%20'1'='1",
            "a%20b",
            "%25",
            "x".repeat(2000),
            "-",
            "undefined",
            "%7B%7D");

    private final Map<String, String> places;

    PathTwist(Map<String, String> places) {
        this.places = places;
    }

    @Override
    public Call apply(Call call, RandomGenerator random) {
        String parameter = Twist.any(List.copyOf(call.path().keySet()), random);
        String value = value(parameter, call.path().get(parameter), random);
        return call.at(parameter, value).told(parameter + " is another");
    }

    private String value(String parameter, String right, RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> Twist.any(NO_NAMES, random);
            case 1 -> Call.encoded(AwkwardValues.id(random));
            case 2 -> Twist.any(strange(parameter), random);
            default -> right.toUpperCase(Locale.ROOT);
        };
    }

    /** What exists and is of another kind; never the town's own event in the place of one that may be cancelled. */
    private List<String> strange(String parameter) {
        return places.entrySet().stream()
                .filter(place -> !kind(place.getKey()).equals(kind(parameter)))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String kind(String parameter) {
        return parameter.equals("workshopId") || parameter.equals("tourId") ? "eventId" : parameter;
    }
}
