package org.sahyog.costpool.tds;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a remittance is taken back.")
record TdsReason(@NotBlank @Size(max = 500) String reason) {}
