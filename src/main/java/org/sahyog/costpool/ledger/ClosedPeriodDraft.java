package org.sahyog.costpool.ledger;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Until when a book is closed.")
record ClosedPeriodDraft(
        @Schema(description = "the last day that takes no transaction any more; not today", examples = "2027-03-31")
        @NotNull
        LocalDate until) {}
