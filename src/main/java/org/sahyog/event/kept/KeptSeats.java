package org.sahyog.event.kept;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.shared.json.OneLine;

/** Seats kept for organisations that meet all the criteria. */
@Schema(description = "Seats kept for organisations that meet all the criteria; who comes early takes these first.")
public record KeptSeats(
        @Schema(examples = "3") @NotNull @Min(1) @Max(100000)
        Integer seats,

        @Schema(description = "codes of GET /reference/equity-criteria", examples = "[\"WOMEN_OWNED\", \"MICRO\"]")
        @NotEmpty
        @Size(max = 10)
        List<@NotBlank @OneLine @Size(max = 40) String> criteria,

        @Schema(description = "kept until so many days before the start, then for everyone", examples = "3")
        @NotNull
        @Min(0)
        @Max(365)
        Integer daysBefore) {
    /** An SQL expression: all that are kept in an event, which is named by its id. */
    public static final String OF_EVENT = """
            (select coalesce(jsonb_agg(jsonb_build_object('seats', k.seats, 'criteria', k.criteria, 'daysBefore', k.days_before)
                order by k.position), '[]') from equity_pot k where k.event_id = %s)
            """;

    /** Of what {@link #OF_EVENT} says. */
    public static List<KeptSeats> of(JsonArray found) {
        return found.stream()
                .map(each -> ((JsonObject) each).mapTo(KeptSeats.class))
                .toList();
    }
}
