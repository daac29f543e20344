package org.sahyog.twinning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TwinningRenewalDraft", description = "Until when to go on, and what is owed besides.")
record RenewalDraft(
        @Schema(description = "the new last day", examples = "2028-11-30") @NotNull
        LocalDate endsOn,

        @Size(max = 20) @Nullable List<@Valid @NotNull ObligationDraft> obligations) {

    List<ObligationDraft> obligationsOrNone() {
        return obligations == null ? List.of() : obligations;
    }
}
