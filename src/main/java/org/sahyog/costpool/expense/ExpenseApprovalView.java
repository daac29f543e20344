package org.sahyog.costpool.expense;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who said yes to an expense, and when.")
public record ExpenseApprovalView(
        UUID personId, @Nullable String personName, String forOrganisation, Instant approvedAt) {}
