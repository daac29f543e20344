package org.sahyog.studytour;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sahyog.studytour.place.OptionView;
import org.sahyog.studytour.stop.StopView;

/** What a study tour adds to its event, as PostgreSQL writes it. */
record TourPart(
        @Nullable String unconfirmedReason,
        boolean tellersFirst,
        @Nullable Boolean ownTellersFirst,
        List<StopView> stops,
        List<OptionView> options,
        int version) {}
