package org.sahyog.practice.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeSuggestions")
record SuggestionsView(
        @Schema(description = "twenty at most, what most speaks for first")
        List<SuggestionView> items) {}
