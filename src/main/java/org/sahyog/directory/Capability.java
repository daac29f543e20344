package org.sahyog.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.check.ValidNic;
import org.sahyog.shared.json.OneLine;

record Capability(
        @Schema(description = "what it can do, in its own words and language", examples = "पीतल की ढलाई, 20 किलो तक")
        @NotBlank
        @OneLine
        @Size(max = 200)
        String words,

        @OneLine @Size(max = 100) @Nullable String product,
        @OneLine @Size(max = 100) @Nullable String process,

        @Schema(description = "NIC-2008, 2 to 5 digits") @ValidNic @Nullable
        String nicCode) {}
