package org.sahyog.costpool.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.MoneyPlace;

@Schema(description = "What many members paid at once, as at a meeting. All of it is kept, or nothing.")
record CollectionDraft(
        @Schema(description = "where the money is now") @NotNull
        MoneyPlace into,

        @Schema(description = "by the calendar of the cluster; at most 366 days ago", examples = "2027-02-20") @NotNull
        LocalDate paidOn,

        @Size(max = 500) @Nullable String note,

        @Schema(description = "a line for each member") @NotEmpty @Size(max = 200)
        List<@Valid @NotNull CollectionLine> lines) {
    List<ContributionDraft> drafts() {
        return lines.stream()
                .map(line -> new ContributionDraft(
                        line.id(), line.organisationId(), null, line.amount(), into, paidOn, null, note, null))
                .toList();
    }

    boolean namesOneTwice() {
        return lines.stream().map(CollectionLine::organisationId).distinct().count() < lines.size();
    }

    boolean givesAnIdTwice() {
        List<UUID> ids =
                lines.stream().map(CollectionLine::id).filter(Objects::nonNull).toList();
        return ids.stream().distinct().count() < ids.size();
    }
}
