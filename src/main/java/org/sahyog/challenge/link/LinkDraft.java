package org.sahyog.challenge.link;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ChallengeLinkDraft")
record LinkDraft(
        @NotNull LinkKind kind,

        @Schema(description = "the event, enquiry or network of the same cluster") @NotNull
        UUID linkedId,

        @Schema(description = "how it helps, for everyone who sees both") @Size(max = 2000) @Nullable
        String note) {}
