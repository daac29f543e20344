package org.sahyog.practice.diffusion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PracticeDiffusionCurve",
        description =
                "The Bass model (F. M. Bass, Management Science 15, 1969), fitted by least squares to the firms of each month that is over (V. Srinivasan and C. H. Mason, Marketing Science 5, 1986).")
record CurveView(
        @Schema(description = "p: the part of those who have not yet taken it up that does by itself, each month")
        double innovation,

        @Schema(description = "q: the same because of others, once all others have")
        double imitation,

        @Schema(description = "m: how many firms take it up in the end")
        double market,

        @Schema(description = "in firms of a month: root of the mean square of what the curve misses")
        double error) {}
