package org.sahyog.access;

import java.util.Map;

/** What is sent with operations of trainings, results and records. */
final class TrainingBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "scheduleTraining" -> Map.of("event", EventThings.draft("CLUSTER", 40, "costing"));
            case "changeTraining" -> Map.of("event", EventThings.draft(thing.id("audience"), 40, "costing"));
            case "enterTrainingResult" -> result(thing);
            case "enterTrainingResults" -> Map.of("results", TrainingThings.results(thing));
            case "changeTrainingResult" -> Map.of("outcome", "NOT_PASSED");
            case "claimSkill" -> Map.of("code", thing.some("skillCode"));
            case "shareMySkills" -> Map.of("organisationId", thing.some("with"), "wording", "The firm may read it.");
            default -> null;
        };
    }

    static Map<String, Object> result(Thing training) {
        return Map.of(
                "registrationId",
                training.some("registrationId"),
                "position",
                1,
                "name",
                "सुनीता देवी",
                "outcome",
                "PASSED");
    }
}
