package org.sahyog.studytour.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TourRule", description = "What holds for all study tours of a cluster that do not say otherwise.")
record TourRuleView(
        @Schema(
                description =
                        "in the waiting list, firms that told what came of their last tour go before those that did not; true until somebody says otherwise")
        boolean tellersFirst,

        @Schema(description = "when the agency last said so") @Nullable
        Instant changedAt,

        int version)
        implements Versioned {}
