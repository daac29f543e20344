package org.sahyog.twinning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.shared.json.OneLine;

@Schema(name = "TwinningObligationDraft", description = "What one side owes the other.")
record ObligationDraft(
        @Schema(description = "the cluster that owes it: one of the two") @NotNull
        UUID clusterId,

        @NotNull ObligationKind kind,

        @Schema(examples = "Show the gas furnaces to eight founders") @NotBlank @OneLine @Size(max = 500)
        String what,

        @Schema(description = "how often, or how many: visits, practices, trainings") @Min(1) @Max(1000)
        int quantity,

        @Schema(description = "within the term", examples = "2027-03-31") @NotNull
        LocalDate dueOn) {}
