package org.sahyog.cluster.stakeholder;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record JoinRequestDraft(
        @Size(max = 1000) @Schema(description = "read by the cluster’s members, who decide") @Nullable
        String message) {}
