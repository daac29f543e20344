package org.sahyog.access;

import java.util.Map;

/** What is sent with operations of working groups. */
final class WorkingGroupBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "formWorkshopGroup", "changeWorkshopGroup" -> draft();
            case "chooseWorkshopGroup", "assignWorkshopGroup" -> Map.of("place", 1, "groupId", thing.some("group"));
            default -> null;
        };
    }

    static Map<String, Object> draft() {
        return Map.of("name", "Furnaces", "places", 8, "open", true);
    }
}
