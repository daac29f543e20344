package org.sahyog.practice.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.practice.listing.PracticeListItem;

@Schema(name = "PracticeSuggestion")
record SuggestionView(
        PracticeListItem practice,

        @Schema(description = "why it is suggested: one or more")
        List<SuggestionReasonView> reasons) {}
