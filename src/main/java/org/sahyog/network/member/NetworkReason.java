package org.sahyog.network.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why officers decide so about an organisation.")
record NetworkReason(
        @NotBlank @Size(max = 1000) @Schema(description = "read by the organisation and by the members")
        String reason) {}
