package org.sahyog.cluster.duplicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DuplicateCaseOrganisation", description = "One of the two, so far as an agent needs it to decide.")
record CaseOrganisation(
        UUID id,
        String kind,
        String name,
        List<String> products,
        @Nullable String pinCode,
        @Schema(description = "masked") @Nullable String phone,
        Instant enteredAt,

        @Schema(description = "somebody who can sign in owns it")
        boolean owned,

        @Schema(description = "it was merged into this one since") @Nullable
        UUID mergedInto) {}
