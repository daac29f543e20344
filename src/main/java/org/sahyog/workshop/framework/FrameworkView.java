package org.sahyog.workshop.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WorkshopFramework", description = "What those who take part have found, by theme.")
record FrameworkView(
        UUID workshopId,

        @Schema(description = "since when nothing more is written") @Nullable
        Instant closedAt,

        @Schema(description = "in the workshop’s order") List<ThemeView> themes) {

    @Schema(name = "WorkshopFrameworkTheme")
    record ThemeView(
            String theme,

            @Schema(description = "by cluster, then in the order in which they were written")
            List<FindingView> findings) {}
}
