package org.sahyog.access;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** What is sent with operations after events and beside them. */
final class EventDayBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "giveEventFeedback" ->
                Map.of(
                        "answers",
                        List.of(
                                Map.of("question", "USEFUL", "scale", 4),
                                Map.of("question", "HEARD", "scale", 4),
                                Map.of("question", "ORGANISED", "scale", 4),
                                Map.of("question", "AGAIN", "choice", "YES")));
            case "sendEventMessage" -> Map.of("to", List.of("REGISTERED"), "text", "Bring a lamp.");
            case "copyEvent" ->
                Map.of(
                        "localStart",
                        LocalDateTime.now().plusDays(90).withNano(0).toString());
            case "makeEventSeries" -> Map.of("rhythm", "WEEKLY", "times", 2);
            case "changeEventSeries" -> Map.of("title", "Brass with even less lead");
            case "cancelEventSeries" -> Map.of("reason", "The hall is flooded.");
            default -> null;
        };
    }
}
