package org.sahyog.event.listing;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventKind;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.Expected;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.problem.WrongValue;
import org.sahyog.shared.time.IsoYear;

/** Which events a list is asked for. */
public class EventFilter {
    @RestQuery
    @Parameter(
            description = "only what starts then or later; unless told, what has not ended",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Nullable
    String from;

    @RestQuery
    @Parameter(
            description = "only what starts before",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Nullable
    String until;

    @RestQuery
    @Parameter(description = "only of this kind", schema = @Schema(implementation = EventKind.class))
    @Pattern(regexp = "WORKSHOP|STUDY_TOUR|TRAINING|MEETING|FAIR", message = "{sahyog.one-of}")
    @Nullable
    String kind;

    @RestQuery
    @Parameter(description = "only what this network holds, or what is for its members")
    @Nullable
    UUID networkId;

    @RestQuery
    @Parameter(description = "language it is held in", example = "hi")
    @Size(max = 20)
    @Nullable
    String language;

    @RestQuery
    @Parameter(description = "one of its themes")
    @Size(max = 60)
    @Nullable
    String theme;

    @RestQuery
    @Parameter(description = "PIN code of the venue; its first three digits are a district", example = "244")
    @Pattern(regexp = "[1-9][0-9]{2}([0-9]{3})?", message = "{sahyog.pin-or-district}")
    @Nullable
    String pinCode;

    @Nullable
    OffsetDateTime fromTime() {
        return time("from", from);
    }

    @Nullable
    OffsetDateTime untilTime() {
        return time("until", until);
    }

    private static @Nullable OffsetDateTime time(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!IsoYear.hasFourDigits(text)) {
            throw wrong(name);
        }
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw wrong(name);
        }
    }

    private static DomainException wrong(String name) {
        return new DomainException(RequestProblem.INVALID, 1)
                .withErrors(List.of(WrongValue.of(name, "date-time", Expected.a(Instant.class))));
    }
}
