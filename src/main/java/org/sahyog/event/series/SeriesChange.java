package org.sahyog.event.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventDraft;
import org.sahyog.event.EventView;
import org.sahyog.identity.check.ValidPin;
import org.sahyog.shared.json.OneLine;

@Schema(
        name = "EventSeriesChange",
        description =
                "What becomes another in each event of a series that is still ahead; what is left out stays as it is in each.")
record SeriesChange(
        @OneLine @Size(min = 1, max = 200) @Nullable String title,
        @Size(max = 10000) @Nullable String description,
        @Size(max = 20) @Nullable List<@NotBlank @OneLine @Size(max = 60) String> themes,

        @Schema(description = "when it begins on its day; the end moves along", examples = "14:30")
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "{sahyog.time}")
        @Nullable
        String startTime,

        @Schema(description = "how long it lasts by the clock", examples = "180") @Min(5) @Max(43200) @Nullable
        Integer minutes,

        @OneLine @Size(max = 300) @Nullable String venue,
        @ValidPin @Size(max = 10) @Nullable String pinCode,

        @Pattern(regexp = "https://\\S+", message = "{sahyog.link}") @Size(max = 500) @Nullable
        String link,

        @Min(1) @Max(100000) @Nullable Integer capacity) {
    /** The place on the map goes with the old venue. */
    EventDraft of(EventView event) {
        LocalDateTime start = startTime == null
                ? event.localStart()
                : event.localStart().toLocalDate().atTime(LocalTime.parse(startTime));
        boolean elsewhere = venue != null && !venue.equals(event.venue());
        return new EventDraft(
                null,
                null,
                or(title, event.title()),
                description == null ? event.description() : description,
                event.language(),
                or(themes, event.themes()),
                event.audience(),
                event.networkId(),
                start,
                start.plus(length(event)),
                event.zone(),
                venue == null ? event.venue() : venue,
                pinCode == null ? event.pinCode() : pinCode,
                elsewhere ? null : event.latitude(),
                elsewhere ? null : event.longitude(),
                link == null ? event.link() : link,
                event.registrationOpensAt(),
                event.registrationClosesAt(),
                or(capacity, event.capacity()),
                event.keptSeats(),
                event.seatPolicy());
    }

    private Duration length(EventView event) {
        return minutes == null ? Duration.between(event.localStart(), event.localEnd()) : Duration.ofMinutes(minutes);
    }

    private static <T> T or(@Nullable T told, T known) {
        return told == null ? known : told;
    }
}
