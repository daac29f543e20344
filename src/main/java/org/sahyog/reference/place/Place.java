package org.sahyog.reference.place;

import java.util.List;

/** Where a PIN code delivers: its districts, the one with most post offices first. A few PINs cross a state border. */
public record Place(String pin, List<District> districts) {

    /** ISO 3166-2 code of the state with most of the post offices, for example IN-UP. */
    public String state() {
        return districts.get(0).state();
    }
}
