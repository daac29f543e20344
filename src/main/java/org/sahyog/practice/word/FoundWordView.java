package org.sahyog.practice.word;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PracticeFoundWord", description = "Where a word that was asked is found best.")
public record FoundWordView(
        @Schema(description = "as it was asked", examples = "pital")
        String asked,

        @Schema(description = "as it stands there", examples = "पीतल")
        String found,

        WordMatch match,
        PracticePlace place,

        @Schema(description = "in which it is written there; absent for products and themes", examples = "hi") @Nullable
        String language) {}
