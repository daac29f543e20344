package org.sahyog.network.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(description = "Something for the members to decide.")
public record ProposalDraft(
        @NotNull ProposalKind kind,
        @NotBlank @OneLine @Size(max = 200) String title,

        @Schema(description = "the reasons") @Size(max = 10_000) @Nullable
        String text,

        @Valid @Nullable ProposalPayload payload) {
    ProposalPayload payloadOrNone() {
        return payload == null ? ProposalPayload.NONE : payload;
    }
}
