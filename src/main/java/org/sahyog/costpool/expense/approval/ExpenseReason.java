package org.sahyog.costpool.expense.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why an expense is refused or taken back.")
record ExpenseReason(@NotBlank @Size(max = 500) String reason) {}
