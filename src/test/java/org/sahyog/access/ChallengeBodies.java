package org.sahyog.access;

import java.util.Map;

/** What is sent with operations of needs. */
final class ChallengeBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "raiseChallenge" -> ChallengeThings.draft();
            case "changeChallenge" -> Map.of("title", "Polishing powder scratches");
            case "routeChallenge" -> Map.of("organisationId", thing.some("institution"));
            case "answerChallenge" -> Map.of("message", "Bring a sample.");
            case "closeChallenge" -> Map.of("reason", "Nobody needs it any more.");
            case "linkChallenge" ->
                Map.of("kind", thing.ids().getOrDefault("kind", "NETWORK"), "linkedId", thing.some("linkedId"));
            case "mergeChallenge" -> Map.of("into", thing.some("into"));
            default -> null;
        };
    }
}
