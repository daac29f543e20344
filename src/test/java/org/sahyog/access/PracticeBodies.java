package org.sahyog.access;

import java.util.Map;
import java.util.UUID;

/** What is sent with operations of practices. */
final class PracticeBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "writePractice" -> PracticeThings.draft("CLUSTER");
            case "changePractice" -> Map.of("title", "A better lid");
            case "showPractice" -> Map.of("visibility", "PROGRAMME");
            case "retirePractice" -> Map.of("reason", "Gas has replaced it.");
            case "declarePracticeTheme" ->
                Map.of("nameEn", "Theme " + UUID.randomUUID(), "nameHi", "विषय " + UUID.randomUUID());
            case "namePracticeReviewer" -> Map.of("organisationId", thing.some("member"));
            case "publishPractice" -> Map.of("remark", "We saw it run.");
            case "sendBackPractice" -> Map.of("remark", "How is it cleaned?");
            case "translatePractice" -> Map.of("language", "hi", "title", "ढक्कन");
            case "recordPracticeAdoption" -> Map.of("step", "TRIED", "happenedOn", "2025-05-04");
            default -> null;
        };
    }

    @Override
    public String query(String operation) {
        return switch (operation) {
            case "comparePracticeVersions" -> "?from=1&to=1";
            case "comparePractices", "exportPracticeComparison" -> "?ids=" + UUID.randomUUID();
            default -> "";
        };
    }
}
