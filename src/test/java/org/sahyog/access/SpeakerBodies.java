package org.sahyog.access;

import java.util.Map;

/** What is sent with operations of speakers, materials and invitations. */
final class SpeakerBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "nameEventSpeaker", "changeEventSpeaker" -> Map.of("part", "CHAIR", "name", "Dr. Meena Iyer");
            case "addEventMaterial", "changeEventMaterial" -> material("EVERYBODY");
            case "inviteToEvent" -> invitation(thing);
            default -> null;
        };
    }

    static Map<String, Object> invitation(Thing event) {
        return Map.of("organisationId", event.some("other"));
    }

    static Map<String, Object> material(String readers) {
        return Map.of(
                "title", "How a furnace loses heat",
                "language", "en",
                "link", "https://example.org/heat.pdf",
                "readers", readers);
    }
}
