package org.sahyog.costpool.refund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a refund is taken back.")
record RefundReason(@NotBlank @Size(max = 500) String reason) {}
