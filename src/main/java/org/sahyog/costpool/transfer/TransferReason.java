package org.sahyog.costpool.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a transfer is disputed or not to be paid.")
record TransferReason(@NotBlank @Size(max = 500) String reason) {}
