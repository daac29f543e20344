package org.sahyog.studytour.place;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TourOption",
        description = "Vehicles or rooms of one size, and how many places are left at this moment.")
public record OptionView(
        UUID id,
        TourOptionKind kind,
        String title,

        @Schema(description = "how many vehicles or rooms") int units,

        @Schema(description = "places in each of them") int perUnit,

        @Schema(description = "places taken") int taken,

        @Schema(description = "vehicles or rooms in which nobody is yet")
        int unitsLeft,

        @Schema(description = "places left for who shares with anybody")
        int leftAnybody,

        @Schema(description = "places left for women who share with women only")
        int leftWomen,

        @Schema(description = "places left for men who share with men only")
        int leftMen) {

    /** Whole units of option {@code o} in which people with that wish are. */
    private static final String UNITS = "(o.%1$s + o.per_unit - 1) / o.per_unit";

    static final String UNITS_LEFT =
            "(o.units - " + units("anybody") + " - " + units("women") + " - " + units("men") + ")";

    public static final String JSON = """
            jsonb_build_object('id', o.id, 'kind', o.kind, 'title', o.title, 'units', o.units, 'perUnit', o.per_unit,
                'taken', o.anybody + o.women + o.men, 'unitsLeft', %s, 'leftAnybody', %s, 'leftWomen', %s, 'leftMen', %s)
            """.formatted(UNITS_LEFT, left("anybody"), left("women"), left("men"));

    private static String units(String whose) {
        return UNITS.formatted(whose);
    }

    /** Those in units that are begun, and all of the others. */
    private static String left(String whose) {
        return "(" + UNITS_LEFT + " + " + units(whose) + ") * o.per_unit - o." + whose;
    }
}
