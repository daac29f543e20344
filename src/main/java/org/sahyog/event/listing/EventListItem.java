package org.sahyog.event.listing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Audience;
import org.sahyog.event.EventKind;
import org.sahyog.event.EventState;
import org.sahyog.event.EventView;
import org.sahyog.identity.OrganisationKind;

/** An event in a list, with the seats that are left at this moment. */
record EventListItem(
        UUID id,
        UUID clusterId,
        EventKind kind,
        EventState state,
        String title,
        String language,
        List<String> themes,
        UUID organiserId,
        String organiserName,
        Audience audience,
        List<OrganisationKind> onlyFor,
        @Nullable UUID networkId,
        boolean byNetwork,
        LocalDateTime localStart,
        LocalDateTime localEnd,
        String zone,
        Instant startsAt,
        Instant endsAt,
        @Nullable String venue,
        @Nullable String pinCode,
        @Nullable String link,
        @Nullable Instant registrationOpensAt,
        @Nullable Instant registrationClosesAt,
        boolean heldBack,
        int capacity,
        int seatsLeft) {
    static EventListItem of(EventView event, int seatsLeft) {
        return new EventListItem(
                event.id(),
                event.clusterId(),
                event.kind(),
                event.state(),
                event.title(),
                event.language(),
                event.themes(),
                event.organiserId(),
                event.organiserName(),
                event.audience(),
                event.onlyFor(),
                event.networkId(),
                event.byNetwork(),
                event.localStart(),
                event.localEnd(),
                event.zone(),
                event.startsAt(),
                event.endsAt(),
                event.venue(),
                event.pinCode(),
                event.link(),
                event.registrationOpensAt(),
                event.registrationClosesAt(),
                event.heldBack(),
                event.capacity(),
                seatsLeft);
    }
}
