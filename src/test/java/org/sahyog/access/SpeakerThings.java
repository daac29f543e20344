package org.sahyog.access;

import java.util.Map;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** Events at which somebody speaks, to which somebody is invited, and what there is to read. */
final class SpeakerThings implements Area {
    private static final String EVENT = "/clusters/{clusterId}/events/{eventId}";

    private final Town town;
    private final Resident firm;
    private final EventThings events;

    SpeakerThings(Ground ground) {
        town = ground.town;
        firm = ground.firm;
        events = ground.of(EventThings.class);
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.of(
                "an event with an invitation", this::invitation,
                "a speaker of an event", this::named,
                "an event where the owner is asked to speak", this::asked,
                "an event where the owner speaks", this::agreed,
                "a material of an event", () -> material("EVERYBODY"),
                "a material for those with seats", () -> material("SEATED"));
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "speakerId" -> named();
            case "materialId" -> material("EVERYBODY");
            case "invitedId" -> invitation();
            default -> null;
        };
    }

    private Thing named() {
        return speaker(Map.of("part", "SPEAKER", "name", "Dr. Meena Iyer"));
    }

    private Thing asked() {
        String username = Town.text("select username from person where id = ?", firm.personId());
        return speaker(Map.of("part", "SPEAKER", "username", username));
    }

    private Thing agreed() {
        Thing asked = asked();
        Wire.done(firm, "POST", asked.in(EVENT + "/speakers/{speakerId}/agreement"), null);
        return asked;
    }

    private Thing speaker(Map<String, Object> draft) {
        Thing event = events.event("CLUSTER");
        String id = Wire.done(town.institution, "POST", event.in(EVENT + "/speakers"), draft)
                .get("id")
                .asText();
        return event.with("speakerId", id);
    }

    private Thing invitation() {
        Thing event = events.event("CLUSTER");
        Wire.done(town.institution, "POST", event.in(EVENT + "/invitations"), SpeakerBodies.invitation(event));
        return event.with("invitedId", event.id("other"));
    }

    private Thing material(String readers) {
        Thing event = events.event("CLUSTER");
        String id = Wire.done(town.institution, "POST", event.in(EVENT + "/materials"), SpeakerBodies.material(readers))
                .get("id")
                .asText();
        return event.with("materialId", id);
    }
}
