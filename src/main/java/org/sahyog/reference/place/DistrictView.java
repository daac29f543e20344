package org.sahyog.reference.place;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "District", description = "A district as India Post's directory names it, always in English.")
public record DistrictView(
        @Schema(description = "English name.", examples = "Moradabad")
        String name,

        @Schema(description = "ISO 3166-2 code of its state.", examples = "IN-UP")
        String state) {

    public static DistrictView of(District district) {
        return new DistrictView(district.name(), district.state());
    }
}
