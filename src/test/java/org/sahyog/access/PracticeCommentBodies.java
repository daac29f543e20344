package org.sahyog.access;

import java.util.Map;

/** What is sent with operations about what is said below practices. */
final class PracticeCommentBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "askAboutPractice",
                    "answerPracticeQuestion",
                    "changePracticeComment",
                    "writeToPracticeAuthor",
                    "answerPracticeMessage" -> Map.of("text", "And in the rain?");
            case "acceptPracticeAnswer" -> Map.of("answerId", thing.some("answer"));
            case "reportPractice", "reportPracticeComment" -> Map.of("reason", "FALSE");
            case "appealForPractice", "appealForPracticeComment" -> Map.of("message", "It was meant well.");
            case "decideOnPractice", "decideOnPracticeComment" -> Map.of("verdict", "HIDE", "reason", "Not here.");
            default -> null;
        };
    }
}
