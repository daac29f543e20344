package org.sahyog.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is sent with operations of study tours and of what is disclosed of any event. */
final class TourBodies implements Sent {
    /** To all that must be answered of a tour. */
    static Map<String, Object> answers() {
        return Map.of(
                "answers",
                Stream.of("WHO_PAYS", "SPONSOR_MONEY", "SURPLUS", "NORMS", "SELECTION", "WITHDRAWAL")
                        .map(code -> Map.of("question", code, "text", "As the members decided in May."))
                        .toList());
    }

    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "scheduleStudyTour" -> TourThings.draft("CLUSTER", null);
            case "changeStudyTour" -> Map.of("event", EventThings.draft(thing.id("audience"), 40, "furnaces"));
            case "changeTourRule" -> Map.of("tellersFirst", true);
            case "answerForTourHost" ->
                Map.of("confirmed", true, "word", Map.of("saidBy", "Ravi Kumar", "how", "BY_PHONE"));
            case "declineTourStop" -> Map.of("reason", "We are closed that week.");
            case "answerEventDisclosure" ->
                Map.of("answers", List.of(Map.of("question", "WHO_PAYS", "text", "The bank.")));
            case "takeTourPlaces" -> Map.of("optionId", thing.some("optionId"), "women", 1);
            case "logIntendedChange" -> Map.of("text", "Weigh each melt.");
            case "tellTourOutcome" -> Map.of("afterDays", 30, "result", "PARTLY");
            default -> null;
        };
    }
}
