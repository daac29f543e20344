package org.sahyog.event.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventProblem;
import org.sahyog.shared.problem.DomainException;

/** Where an event is: in a hall, on the net, or both. Of a draft perhaps nothing is known yet. */
@Embeddable
public record EventPlace(
        @Nullable String venue,
        @Column(name = "pin_code") @Nullable String pinCode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String link) {
    public static final EventPlace UNKNOWN = new EventPlace(null, null, null, null, null);

    public void refuseHalfACoordinate() {
        if ((latitude == null) != (longitude == null)) {
            throw new DomainException(EventProblem.COORDINATE_ALONE).at(latitude == null ? "/latitude" : "/longitude");
        }
    }

    public void refuseUnknown() {
        DomainException.refuseIf(blank(venue) && blank(link), EventProblem.PLACE_NEEDED);
    }

    /** Whether those who come have to go elsewhere. */
    public boolean isElsewhere(EventPlace before) {
        return !Objects.equals(venue, before.venue) || !Objects.equals(link, before.link);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
