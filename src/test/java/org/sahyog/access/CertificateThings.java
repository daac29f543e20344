package org.sahyog.access;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sahyog.Town;

/** Workshops that are over, and certificates of those who came. */
final class CertificateThings implements Area {
    private static final String EVENT = "/clusters/{clusterId}/events/{eventId}";

    private final Ground ground;
    private final EventThings events;

    CertificateThings(Ground ground) {
        this.ground = ground;
        this.events = ground.of(EventThings.class);
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("an event that is over", () -> over(events.seats())),
                entry("a certificate of the firm", () -> issued(events.seats())),
                entry("a certificate of another", () -> issued(events.seatsOfOther())),
                entry("a revoked certificate", this::revoked));
    }

    @Override
    public Map<String, Function<Role, Thing>> ofRoles() {
        return Map.of("her own certificate", this::own);
    }

    @Override
    public Thing there(String parameter, String path) {
        return parameter.equals("certificateId") ? issued(events.seats()) : null;
    }

    /** Who sits in the first place has come. */
    private Thing over(Thing seats) {
        UUID event = UUID.fromString(seats.id("eventId"));
        Town.run(
                "update event set starts_at = now() - interval '1 hour', ends_at = now() + interval '1 hour' where id = ?",
                event);
        Map<String, Object> scan = CheckInThings.batch(seats.id("registrationId"));
        Wire.done(ground.town.institution, "POST", seats.in(EVENT + "/check-ins"), scan);
        Town.run("update event set ends_at = now() where id = ?", event);
        return seats;
    }

    private Thing issued(Thing seats) {
        Thing event = over(seats);
        JsonNode answer = Wire.done(ground.town.institution, "POST", event.in(EVENT + "/certificates"), draft(event));
        String id = answer.at("/places/0/certificateId").asText();
        String code = Town.text("select code from certificate where id = ?", UUID.fromString(id));
        return event.with("certificateId", id, "certificateCode", code);
    }

    private Thing revoked() {
        Thing certificate = issued(events.seats());
        Wire.done(
                ground.town.institution,
                "POST",
                certificate.in(EVENT + "/certificates/{certificateId}/revocation"),
                Map.of("reason", "Her name was misspelt."));
        return certificate;
    }

    private Thing own(Role role) {
        Thing certificate = issued(events.seats());
        if (ground.cast.as(role) != null) {
            Town.run(
                    "update certificate set holder_id = ? where id = ?",
                    ground.cast.as(role).personId(),
                    UUID.fromString(certificate.id("certificateId")));
        }
        return certificate;
    }

    static Map<String, Object> draft(Thing event) {
        Map<String, Object> place = Map.of("registrationId", event.some("registrationId"), "place", 1, "name", "Ravi");
        return new HashMap<>(Map.of(
                "language",
                "en",
                "signatoryName",
                "Dr. Meena Iyer",
                "signatoryOffice",
                "Director",
                "places",
                List.of(place)));
    }
}
