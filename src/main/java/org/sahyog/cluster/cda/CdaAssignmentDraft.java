package org.sahyog.cluster.cda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(description = "Either personId or username names the agent.")
record CdaAssignmentDraft(
        @Nullable UUID personId,
        @OneLine @Size(max = 200) @Nullable String username,

        @Schema(description = "true: mentor of the cluster’s agents; absent: false") @Nullable
        Boolean mentor,

        @NotNull LocalDate sinceOn,

        @Schema(description = "last day; absent: until it is ended") @Nullable
        LocalDate untilOn) {
    boolean asMentor() {
        return Boolean.TRUE.equals(mentor);
    }
}
