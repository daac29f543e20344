package org.sahyog.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NicCode", description = "An industry of the National Industrial Classification 2008.")
record NicCodeView(
        @Schema(description = "2 digits (division), 3 (group) or 4 (class).", examples = "2599")
        String code,

        @Schema(description = "How fine the code is.", examples = "CLASS")
        NicLevel level,

        @Schema(
                description = "Title in the language of the answer; English where there is no Hindi one.",
                examples = "Manufacture of other fabricated metal products n.e.c.")
        String label) {

    static NicCodeView of(NicCode nic, Language language) {
        return new NicCodeView(nic.code(), nic.level(), nic.label().in(language));
    }
}
