package org.sahyog.access;

import java.util.Map;

/** What is sent with operations of frameworks. */
final class FrameworkBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "writeWorkshopFinding", "changeWorkshopFinding" -> FrameworkThings.draft(thing);
            case "linkWorkshopFinding" -> Map.of("kind", "PRACTICE", "id", thing.some("practice"));
            default -> null;
        };
    }
}
