package org.sahyog.event.checkin.scan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sahyog.event.Event;
import org.sahyog.event.EventRepository;
import org.sahyog.event.certificate.CertifiedPlace;
import org.sahyog.event.certificate.PlaceCertificates;
import org.sahyog.event.checkin.Attendances;
import org.sahyog.event.checkin.Doors;
import org.sahyog.event.checkin.EventSessions;
import org.sahyog.event.checkin.PhoneClock;
import org.sahyog.event.checkin.code.SeatCodes;
import org.sahyog.event.checkin.door.DoorPartyView;
import org.sahyog.event.checkin.door.DoorReads;
import org.sahyog.event.checkin.walkin.SeatsAtTheDoor;
import org.sahyog.event.seat.Seatings;
import org.sahyog.shared.paper.Press;

/** Takes what phones have scanned. The event’s seats are held: no seat goes while somebody is let in to it. */
@ApplicationScoped
class CheckIns {
    private final EventRepository events;
    private final Seatings seatings;
    private final SeatsAtTheDoor seatsAtTheDoor;
    private final ScanRepository repository;
    private final Attendances attendances;
    private final EventSessions sessions;
    private final SeatCodes codes;
    private final DoorReads door;
    private final PlaceCertificates certificates;
    private final Press press;
    private final Clock clock;

    CheckIns(
            EventRepository events,
            Seatings seatings,
            SeatsAtTheDoor seatsAtTheDoor,
            ScanRepository repository,
            Attendances attendances,
            EventSessions sessions,
            SeatCodes codes,
            DoorReads door,
            PlaceCertificates certificates,
            Press press,
            Clock clock) {
        this.events = events;
        this.seatings = seatings;
        this.seatsAtTheDoor = seatsAtTheDoor;
        this.repository = repository;
        this.attendances = attendances;
        this.sessions = sessions;
        this.codes = codes;
        this.door = door;
        this.certificates = certificates;
        this.press = press;
        this.clock = clock;
    }

    /** Five hundred signatures take some tenths of a second: they are looked at before anything is held, the transaction included. */
    Uni<ScanBatch> read(ScanBatchDraft draft) {
        Instant now = clock.instant();
        return press.make(() -> read(draft, now));
    }

    private ScanBatch read(ScanBatchDraft draft, Instant now) {
        PhoneClock phone = PhoneClock.of(draft.sentAt(), now);
        List<Scan> scans = draft.scans().stream()
                .map(scan -> read(scan, phone.ours(scan.scannedAt(), now)))
                .toList();
        return new ScanBatch(scans, draft.device(), now);
    }

    private Scan read(ScanDraft draft, Instant at) {
        return draft.code() == null ? Scan.ofPlace(draft, at) : Scan.ofCode(draft, codes.read(draft.code()), at);
    }

    private Uni<Event> hold(UUID clusterId, UUID eventId) {
        return events.lockSeats(clusterId, eventId)
                .chain(() -> events.get(clusterId, eventId))
                .invoke(Event::refuseUnlessPublished);
    }

    Uni<ScanBatchView> keep(UUID clusterId, UUID eventId, ScanBatch batch) {
        return hold(clusterId, eventId).chain(event -> keep(event, batch));
    }

    private Uni<ScanBatchView> keep(Event event, ScanBatch batch) {
        return sessions(event, batch.scans())
                .chain(those -> repository
                        .look(event, batch.scans())
                        .map(found ->
                                new Judgement(event.id(), Doors.of(event), those, batch.scans(), found, batch.at())))
                .call(judgement -> attendances.keep(event, judgement.fresh(), batch.device(), batch.at()))
                .chain(judgement -> repository.tell(event, judgement.kept()).map(judgement::told));
    }

    private Uni<Set<UUID>> sessions(Event event, List<Scan> scans) {
        boolean named = scans.stream().anyMatch(scan -> scan.sessionId() != null);
        return named ? sessions.of(event) : Uni.createFrom().item(Set.of());
    }

    Uni<DoorPartyView> undo(UUID clusterId, UUID eventId, UndoingDraft draft) {
        Instant now = clock.instant();
        return seatings.hold(clusterId, eventId)
                .invoke(seating -> seating.event().refuseUnlessPublished())
                .chain(seating -> attendances
                        .undo(
                                seating.event(),
                                draft.registrationId(),
                                draft.place(),
                                draft.sessionId(),
                                draft.reason(),
                                now)
                        .chain(walkIn -> walkIn
                                ? seatsAtTheDoor.takeBack(seating, draft.registrationId(), draft.place(), now)
                                : Uni.createFrom().voidItem()))
                .chain(() -> revokeUnlessOfSession(draft))
                .chain(() -> door.written(clusterId, eventId, draft.registrationId()));
    }

    private Uni<Void> revokeUnlessOfSession(UndoingDraft draft) {
        return draft.sessionId() != null
                ? Uni.createFrom().voidItem()
                : certificates.attendanceUndone(new CertifiedPlace(draft.registrationId(), draft.place()));
    }
}
