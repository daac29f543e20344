package org.sahyog.costpool.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why something is not to be paid.")
record WaiverDraft(@NotBlank @Size(max = 500) String reason) {}
