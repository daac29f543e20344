package org.sahyog.reference.place;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.reference.Language;

@Schema(name = "State", description = "A state or union territory of India.")
public record StateView(
        @Schema(description = "ISO 3166-2 code.", examples = "IN-UP")
        String code,

        @Schema(description = "Code in the Local Government Directory.", examples = "9")
        String lgdCode,

        @Schema(description = "Name in the language of the answer.", examples = "Uttar Pradesh")
        String name) {

    public static StateView of(State state, Language language) {
        return new StateView(state.code(), state.lgd(), state.name().in(language));
    }
}
