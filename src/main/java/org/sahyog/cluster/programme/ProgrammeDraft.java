package org.sahyog.cluster.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

record ProgrammeDraft(
        @Schema(description = "a UUID v7 of the client’s own choice") @Nullable
        UUID id,

        @NotBlank @OneLine @Size(max = 200) String name) {}
