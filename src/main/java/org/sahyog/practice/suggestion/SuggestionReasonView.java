package org.sahyog.practice.suggestion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.view.PracticeThemeView;

@Schema(name = "PracticeSuggestionReason")
record SuggestionReasonView(
        SuggestionReason kind,

        @Schema(description = "of PRODUCT: as it stands in the profile of your organisation") @Nullable
        String product,

        @Schema(description = "of THEME") @Nullable PracticeThemeView theme,

        @Schema(description = "of ALIKE: how many of them have taken it up and work with it now") @Nullable
        Integer firms) {}
