package org.sahyog.event.checkin.scan;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.checkin.Arrival;
import org.sahyog.event.checkin.code.SeatCode;

/**
 * A scan as it was read.
 *
 * @param hadCode   it is of a code, and not of a place of the list
 * @param eventId   of which event its code is; none where a place is named
 * @param edition   of its code
 * @param sessionId at which session, where one is named
 * @param at        when it was by our clock
 * @param claimed   what the phone’s clock said
 */
record Scan(
        UUID id,
        boolean hadCode,
        @Nullable UUID eventId,
        @Nullable UUID registrationId,
        @Nullable Integer place,
        @Nullable Integer edition,
        @Nullable UUID sessionId,
        Instant at,
        Instant claimed) {

    static Scan ofPlace(ScanDraft draft, Instant at) {
        return new Scan(
                draft.id(),
                false,
                null,
                draft.registrationId(),
                draft.place(),
                null,
                draft.sessionId(),
                at,
                draft.scannedAt());
    }

    /** {@code code}: nothing where it is forged. */
    static Scan ofCode(ScanDraft draft, Optional<SeatCode> code, Instant at) {
        return code.map(read -> new Scan(
                        draft.id(),
                        true,
                        read.eventId(),
                        read.registrationId(),
                        read.place(),
                        read.edition(),
                        draft.sessionId(),
                        at,
                        draft.scannedAt()))
                .orElseGet(() ->
                        new Scan(draft.id(), true, null, null, null, null, draft.sessionId(), at, draft.scannedAt()));
    }

    boolean namesPlace() {
        return registrationId != null && place != null;
    }

    boolean isOfSamePlaceAs(Scan other) {
        return namesPlace()
                && Objects.equals(sessionId, other.sessionId)
                && Objects.equals(registrationId, other.registrationId)
                && Objects.equals(place, other.place);
    }

    boolean isOfOtherEventThan(UUID event) {
        return eventId != null && !eventId.equals(event);
    }

    /** Of one that names a place. */
    Arrival arrival() {
        return Arrival.scanned(
                id, Objects.requireNonNull(registrationId), Objects.requireNonNull(place), sessionId, at, claimed);
    }
}
