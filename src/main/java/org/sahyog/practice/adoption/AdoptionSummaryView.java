package org.sahyog.practice.adoption;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.PracticeFiguresView;

@Schema(name = "PracticeAdoptionSummary")
record AdoptionSummaryView(
        PracticeFiguresView figures,

        @Schema(
                description =
                        "median over the firms that ever took it up, from the day they knew of it; absent while there is none")
        @Nullable
        Double medianDaysToAdopt,

        @Schema(description = "in how many clusters firms work with it now")
        int clusters,

        @Schema(
                description =
                        "of the firms that work with it now, those that learnt it from outside of their own clusters")
        int acrossClusters) {}
