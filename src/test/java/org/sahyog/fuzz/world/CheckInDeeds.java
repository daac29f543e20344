package org.sahyog.fuzz.world;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** What happens at the door of an event, and what its organiser takes away of who comes. */
public final class CheckInDeeds implements Area {
    private final World world;
    private final SeatGround seats;
    private final Resident organiser;
    private final UUID event;
    private final UUID registration;

    CheckInDeeds(Deeds deeds) {
        world = deeds.world();
        seats = deeds.of(SeatGround.class);
        organiser = world.town.institution;
        event = atTheDoor(50_000);
        registration = seated(event, 500);
    }

    /** It begins in an hour. */
    public UUID atTheDoor(int capacity) {
        UUID soon = seats.events().published(capacity);
        Town.run(
                "update event set starts_at = now() + interval '1 hour', ends_at = now() + interval '4 hours' where id = ?",
                soon);
        return soon;
    }

    private UUID seated(UUID there, int number) {
        Town.run("update event_seats set open_until = now() + interval '1 hour' where event_id = ?", there);
        return world.done(seats.register(there, world.freshFirm(), number, "REFUSE"))
                .id();
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(null, "listCheckInKeys"),
                Read.by(world.firm, "listSeatCodes", "limit=1"),
                Read.by(organiser, "getDoorList", "limit=3"),
                Read.by(organiser, "listCheckIns", "outcome=DOUBLE_SCAN", "outcome=UNDONE", "limit=2"),
                Read.by(
                        organiser,
                        "listRoster",
                        "state=REGISTERED",
                        "presence=EXPECTED",
                        "organisationKind=FIRM",
                        "words=ramesh",
                        "limit=3"),
                Read.by(organiser, "exportRoster", "presence=CAME"),
                Read.by(organiser, "printBadges", "presence=CAME"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry(
                        "getSeatQrCode",
                        () -> world.call("getSeatQrCode", world.firm).withQuery("place=1")),
                Map.entry(
                        "listDoorChanges",
                        () -> world.call("listDoorChanges", organiser).withQuery("since=0.0")),
                Map.entry("uploadScans", () -> upload(1 + world.random().nextInt(500))),
                Map.entry("undoCheckIn", this::undo),
                Map.entry("admitWalkIn", () -> walkIn(event)));
    }

    private Call upload(int place) {
        Map<String, Object> scan = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "registrationId",
                registration.toString(),
                "place",
                place,
                "scannedAt",
                Instant.now().toString());
        return at("uploadScans", event)
                .field("sentAt", Instant.now().toString())
                .field("scans", List.of(scan));
    }

    private Call undo() {
        int place = 1 + world.random().nextInt(500);
        world.done(upload(place));
        return undoing(place);
    }

    public Call undoing(int place) {
        return at("undoCheckIn", event)
                .field("registrationId", registration.toString())
                .field("place", place);
    }

    public Call walkIn(UUID there) {
        return at("admitWalkIn", there)
                .field("organisationId", world.freshFirm().organisationId().toString())
                .field("sentAt", Instant.now().toString())
                .field("scannedAt", Instant.now().toString());
    }

    private Call at(String operation, UUID there) {
        return world.call(operation, organiser).at("eventId", there);
    }
}
