package org.sahyog.costpool.bank.line;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record BankSettingAside(
        @Schema(examples = "Interest of the society’s own money, not of this pool") @NotBlank @Size(max = 500)
        String reason) {}
