package org.sahyog.cluster.cda;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Without untilOn or `immediately`, today is the last day.")
record CdaEndingDraft(
        @Schema(description = "the last day: today or later") @Nullable
        LocalDate untilOn,

        @Schema(description = "true: every right of the assignment ends with this request") @Nullable
        Boolean immediately) {
    boolean atOnce() {
        return Boolean.TRUE.equals(immediately);
    }
}
