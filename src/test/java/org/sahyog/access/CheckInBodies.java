package org.sahyog.access;

import java.time.Instant;
import java.util.Map;

/** What is sent with operations at the door. */
final class CheckInBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "uploadScans" -> CheckInThings.batch(thing.some("registrationId"));
            case "undoCheckIn" ->
                Map.of("registrationId", thing.some("registrationId"), "place", 1, "reason", "It was her sister.");
            case "admitWalkIn" ->
                Map.of(
                        "organisationId", thing.some("other"),
                        "name", "Meena",
                        "device", "Gate 2",
                        "sentAt", Instant.now().toString(),
                        "scannedAt", Instant.now().toString());
            default -> null;
        };
    }

    @Override
    public String query(String operation) {
        return switch (operation) {
            case "getSeatQrCode" -> "?place=1";
            case "listDoorChanges" -> "?since=0.0";
            default -> "";
        };
    }
}
