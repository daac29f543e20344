package org.sahyog.costpool.cashcheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why the difference is not put into the book.")
record CashCheckReason(@NotBlank @Size(max = 500) String reason) {}
