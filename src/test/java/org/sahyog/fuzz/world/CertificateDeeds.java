package org.sahyog.fuzz.world;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** A meeting that is over, whose organiser issues certificates, prints them and takes them back. */
public final class CertificateDeeds implements Area {
    private static final int PLACES = 400;

    private final World world;
    private final Resident organiser;
    private final UUID event;
    private final UUID registration;
    private final UUID standing;

    CertificateDeeds(Deeds deeds) {
        world = deeds.world();
        organiser = world.town.institution;
        event = deeds.of(CheckInDeeds.class).atTheDoor(PLACES);
        Town.run("update event_seats set open_until = now() + interval '1 hour' where event_id = ?", event);
        registration = world.done(deeds.of(SeatGround.class).register(event, world.firm, PLACES, "REFUSE"))
                .id();
        world.done(scans());
        Town.run(
                "update event set kind = 'MEETING', starts_at = now() - interval '3 hours', ends_at = now() where id = ?",
                event);
        standing = issued(PLACES);
        world.place("certificateId", standing);
        world.place("certificateCode", Town.text("select code from certificate where id = ?", standing));
        Town.run("update certificate set holder_id = ? where id = ?", world.firm.personId(), standing);
    }

    private Call scans() {
        List<Map<String, Object>> scans = IntStream.rangeClosed(1, PLACES)
                .<Map<String, Object>>mapToObj(place -> Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "registrationId",
                        registration.toString(),
                        "place",
                        place,
                        "scannedAt",
                        Instant.now().toString()))
                .toList();
        return at("uploadScans").field("sentAt", Instant.now().toString()).field("scans", scans);
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(organiser, "listCertificates", "state=STANDING", "state=REVOKED", "limit=1"),
                Read.by(organiser, "listRegistrationCertificates", "limit=1"),
                Read.by(world.firm, "listMyCertificates", "limit=1"),
                Read.by(world.firm, "printMyCertificate"),
                Read.by(null, "checkCertificate"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("issueCertificates", () -> issue(some())),
                Map.entry("revokeCertificate", () -> revoke(issued(some()))),
                Map.entry("printCertificates", () -> at("printCertificates")),
                Map.entry("printCertificate", () -> print(standing)),
                Map.entry(
                        "printRegistrationCertificate",
                        () -> world.call("printRegistrationCertificate", world.firm)
                                .at("eventId", event)
                                .at("registrationId", registration)));
    }

    /** Not the one that stands. */
    private int some() {
        return 1 + world.random().nextInt(PLACES - 1);
    }

    public Call issue(int place) {
        Map<String, Object> named =
                Map.of("registrationId", registration.toString(), "place", place, "name", "सुनीता देवी");
        return at("issueCertificates").field("places", List.of(named));
    }

    private UUID issued(int place) {
        return UUID.fromString(world.done(issue(place)).text("/places/0/certificateId"));
    }

    public Call revoke(UUID certificate) {
        return at("revokeCertificate").at("certificateId", certificate);
    }

    public Call print(UUID certificate) {
        return at("printCertificate").at("certificateId", certificate);
    }

    public UUID revoked() {
        UUID certificate = issued(some());
        world.done(revoke(certificate));
        return certificate;
    }

    public UUID nameless() {
        UUID certificate = issued(some());
        Town.run("update certificate set name = null, holder_id = null where id = ?", certificate);
        return certificate;
    }

    private Call at(String operation) {
        return world.call(operation, organiser).at("eventId", event);
    }
}
