package org.sahyog.costpool.bank.line;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record BankMatchDraft(
        @Schema(description = "transactions of the book whose movements of the bank account make this line together")
        @NotNull
        @Size(min = 1, max = 100)
        Set<@NotNull UUID> transactionIds) {}
