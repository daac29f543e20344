package org.sahyog.costpool.confirmation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why it is not confirmed.")
public record ConfirmationReason(@NotBlank @Size(max = 500) String reason) {}
