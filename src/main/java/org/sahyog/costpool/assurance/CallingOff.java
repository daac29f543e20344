package org.sahyog.costpool.assurance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a pool does not start.")
record CallingOff(@NotBlank @Size(max = 500) String reason) {}
