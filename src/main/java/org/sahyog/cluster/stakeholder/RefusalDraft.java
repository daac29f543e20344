package org.sahyog.cluster.stakeholder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record RefusalDraft(
        @NotBlank @Size(max = 1000) @Schema(description = "read by the organisation and by the cluster’s members")
        String reason) {}
