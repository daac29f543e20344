package org.sahyog.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

/** A network as its founder or its officers describe it. */
@Schema(description = "A network: what it is for, and how one comes in.")
record NetworkDraft(
        @Schema(description = "UUID v7 chosen by the app, for what is founded offline; not changed later") @Nullable
        UUID id,

        @NotBlank @OneLine @Size(max = 120) String name,
        @NotNull NetworkForm form,
        @NotBlank @OneLine @Size(max = 1000) String purpose,
        @NotNull JoinPolicy joinPolicy,
        @NotNull Admission admission,

        @Schema(description = "what who comes later pays or brings; published to the cluster")
        @Size(max = 4000)
        @Nullable
        String lateEntryTerms) {}
