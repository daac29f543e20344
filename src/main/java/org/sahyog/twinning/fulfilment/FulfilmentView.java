package org.sahyog.twinning.fulfilment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TwinningFulfilment")
record FulfilmentView(
        UUID id,
        UUID twinningId,
        UUID obligationId,

        @Schema(description = "the side that gave") UUID clusterId,

        FulfilmentState state,
        LocalDate happenedOn,
        int quantity,
        @Nullable Integer visitors,
        @Nullable UUID eventId,
        @Nullable String note,

        @Schema(description = "the side that entered it") UUID enteredByClusterId,

        Instant enteredAt,
        @Nullable Instant judgedAt,

        @Schema(description = "CONTRADICTED: why") @Nullable String contradictedBecause) {

    List<?> key() {
        return List.of(enteredAt, id);
    }
}
