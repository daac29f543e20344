package org.sahyog.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Kind", description = "A value that the API takes and gives, with the words for people.")
record KindView(
        @Schema(description = "The value in the API.", examples = "STUDY_TOUR")
        String code,

        @Schema(description = "The words in the language of the answer.", examples = "Study tour")
        String label) {

    static KindView of(Kind kind, Language language) {
        return new KindView(kind.code(), kind.label().in(language));
    }
}
