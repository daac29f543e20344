package org.sahyog.reference.place;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.reference.Language;

@Schema(name = "Place", description = "Where a PIN code delivers.")
public record PlaceView(
        @Schema(description = "Six digits.", examples = "244001")
        String pin,

        @Schema(description = "The state with most of its post offices.")
        StateView state,

        @Schema(description = "Its districts, the one with most post offices first.")
        List<DistrictView> districts) {

    public static PlaceView of(Place place, Language language) {
        State state = States.find(place.state()).orElseThrow();
        return new PlaceView(
                place.pin(),
                StateView.of(state, language),
                place.districts().stream().map(DistrictView::of).toList());
    }
}
