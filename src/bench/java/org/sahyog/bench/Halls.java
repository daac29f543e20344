package org.sahyog.bench;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The halls of a town with a thousand places each, and those who go to five hundred events, numbered as {@code halls.sql} does it. */
record Halls(Town town) {
    /** So many scans one phone sends at once. */
    static final int BATCH = 500;

    private static final int FIRST_GUEST = 900_001;
    private static final int GUESTS = 250;
    private static final int PLACES = 4;
    private static final int ORGANISERS = 20;
    private static final int BUSY = 10;
    private static final int HALF_FULL = 10;
    private static final int EMPTY = 60;

    /** The numbers of the firms whose owners call. */
    static Stream<Integer> callers() {
        return IntStream.range(0, ORGANISERS + BUSY).mapToObj(n -> FIRST_GUEST + n);
    }

    List<Scenario.Ask> asks(Scenario scenario) {
        return switch (scenario) {
            case ROSTER -> rosters("/roster?limit=100");
            case ROSTER_FILE -> rosters("/roster/file");
            case AGENDA -> ofTheBusy(firm -> "/api/v1/me/agenda?limit=100");
            case CALENDAR -> ofTheBusy(firm -> "/calendar/bench" + String.format("%027d", firm) + ".ics");
            case CHECK_IN -> batches();
            default -> throw new IllegalStateException(scenario.name());
        };
    }

    private List<Scenario.Ask> rosters(String list) {
        return IntStream.rangeClosed(1, HALF_FULL)
                .mapToObj(hall -> ask("GET", path(hall) + list, organiser(hall), ""))
                .toList();
    }

    private List<Scenario.Ask> ofTheBusy(IntFunction<String> path) {
        return IntStream.range(0, BUSY)
                .map(n -> FIRST_GUEST + ORGANISERS + n)
                .mapToObj(firm -> ask("GET", path.apply(firm), firm, ""))
                .toList();
    }

    /** Two phones at each hall; the second one of each sends when all first ones have. No place is scanned twice. */
    private List<Scenario.Ask> batches() {
        SeatSigner signer = SeatSigner.of(town);
        return IntStream.range(0, EMPTY * GUESTS * PLACES / BATCH)
                .parallel()
                .mapToObj(n -> batch(signer, HALF_FULL + 1 + n % EMPTY, n / EMPTY))
                .toList();
    }

    private Scenario.Ask batch(SeatSigner signer, int hall, int phone) {
        Instant now = Instant.now();
        String scans = IntStream.range(phone * BATCH, (phone + 1) * BATCH)
                .mapToObj(n -> signer.code(Town.id("502", hall), registration(hall, n / PLACES), 1 + n % PLACES))
                .map(code -> "{\"id\":\"" + UUID.randomUUID() + "\",\"code\":\"" + code + "\",\"scannedAt\":\"" + now
                        + "\"}")
                .collect(Collectors.joining(","));
        String body = "{\"sentAt\":\"" + now + "\",\"device\":\"Gate " + phone + "\",\"scans\":[" + scans + "]}";
        return ask("POST", path(hall) + "/check-ins", organiser(hall), body);
    }

    private static UUID registration(int hall, int guest) {
        return Town.id("700", 900_000_001L + (hall - 1L) * GUESTS + guest);
    }

    private static String path(int hall) {
        return "/api/v1/clusters/" + Town.id("c00", 900) + "/events/" + Town.id("502", hall);
    }

    private static int organiser(int hall) {
        return FIRST_GUEST + (hall - 1) % ORGANISERS;
    }

    private Scenario.Ask ask(String method, String path, int firm, String body) {
        List<Integer> people = People.all(town);
        return Scenario.ask(method, path, people.indexOf(firm), people, body);
    }
}
