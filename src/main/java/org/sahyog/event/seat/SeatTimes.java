package org.sahyog.event.seat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sahyog.event.Event;
import org.sahyog.event.EventSeats;
import org.sahyog.event.turn.HoldClock;
import org.sahyog.event.turn.HoldClock.QuietHours;

/** When offers of one event end, and when gathering does; and which of these moments a deed has changed. */
final class SeatTimes {
    private final Event event;
    private final EventSeats seats;
    private final Set<SeatOffer> offers = new LinkedHashSet<>();
    private final Set<WaitingParty> parties = new LinkedHashSet<>();

    SeatTimes(Event event, EventSeats seats) {
        this.event = event;
        this.seats = seats;
    }

    /** Its end has become another: the clock must know. */
    void watch(SeatOffer offer) {
        offers.add(offer);
    }

    void watch(WaitingParty gathering) {
        parties.add(gathering);
    }

    HoldClock clock() {
        return new HoldClock(
                Duration.ofMinutes(seats.holdMinutes()),
                Duration.ofMinutes(seats.longestMinutes()),
                QuietHours.USUAL,
                event.zone());
    }

    Map<UUID, Instant> offerEnds() {
        return offers.stream().collect(Collectors.toMap(offer -> offer.id, offer -> offer.expiresAt));
    }

    /** When others may pass the group; when that is over, or its skips are, the moment at which gathering ends for good. */
    Map<UUID, Instant> gatheringEnds(Instant now) {
        Instant forGood = gatheringEnds();
        Map<UUID, Instant> ends = new LinkedHashMap<>();
        for (WaitingParty party : parties) {
            if (party.isGathering() && now.isBefore(forGood)) {
                Instant until = Objects.requireNonNull(party.gatheringUntil);
                ends.put(party.id, until.isAfter(now) && until.isBefore(forGood) ? until : forGood);
            }
        }
        return ends;
    }

    /** From then on nothing is gathered: there must be time for others to answer an offer. */
    Instant gatheringEnds() {
        return event.startsAt().minus(Duration.ofMinutes(seats.holdMinutes()));
    }
}
