package org.sahyog.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is sent with operations of events, seats and lines. */
final class EventBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "scheduleEvent" -> EventThings.draft("CLUSTER", 40, "costing");
            case "scheduleWorkshop" -> Map.of("event", EventThings.draft("CLUSTER", 40, "costing"));
            case "scheduleNetworkEvent" -> EventThings.draft("NETWORK", 40, "costing");
            case "changeEvent" -> anew(thing);
            case "changeWorkshop" -> Map.of("event", anew(thing));
            case "cancelEvent" -> Map.of("reason", "The hall is flooded.");
            case "registerForEvent" -> seats(thing);
            case "changeRegistration" -> Map.of("seats", 1);
            case "transferSeat" -> Map.of("position", 1, "to", Map.of("name", "Meena"));
            case "beginSeatGroup" -> Map.of("seats", 1, "with", List.of(thing.id("other")));
            case "joinSeatGroup" -> Map.of("seats", 1);
            case "declineOffer" -> Map.of("stay", true);
            case "prioritiseWaiting" -> Map.of("priority", 10, "reason", "The tour was made for her process.");
            default -> null;
        };
    }

    private static Map<String, Object> anew(Thing thing) {
        Map<String, Object> draft = EventThings.draft(thing.id("audience"), 40, "costing");
        if (draft.get("audience").equals("NETWORK")) {
            draft.put("networkId", thing.id("networkId"));
        }
        return draft;
    }

    private static Map<String, Object> seats(Thing thing) {
        Map<String, Object> seats = new HashMap<>(Map.of("seats", 2));
        if (thing.id("counter") != null) {
            seats.put("organisationId", thing.id("counter"));
        }
        return seats;
    }
}
