package org.sahyog.event.checkin.door;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DoorList", description = "A page of all registrations that have places.")
record DoorListView(
        List<DoorPartyView> items,

        @Schema(description = "cursor of the next page; absent on the last one") @Nullable
        String next,

        @Schema(description = "that of the first page is where the changes go on", examples = "4711.20")
        String since)
        implements Versioned {
    /** It has no row of its own: only the print in its tag tells one list from another. */
    @Override
    public int version() {
        return 0;
    }
}
