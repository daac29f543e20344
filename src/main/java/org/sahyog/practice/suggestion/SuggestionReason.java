package org.sahyog.practice.suggestion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeSuggestionReasonKind", description = """
                PRODUCT: it is about something that your organisation makes; THEME: it has a theme of practices that your organisation \
                wrote or tried; ALIKE: members of your clusters that make the same work with it.""")
enum SuggestionReason {
    PRODUCT,
    THEME,
    ALIKE
}
