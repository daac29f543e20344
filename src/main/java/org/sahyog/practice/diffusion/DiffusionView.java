package org.sahyog.practice.diffusion;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.view.PracticeFiguresView;

@Schema(name = "PracticeDiffusion")
record DiffusionView(
        UUID practiceId,
        String title,
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
        int acrossClusters,

        @Schema(
                description =
                        "from the first one in which a firm took it up to the one that runs, 240 at most: who was earlier counts in the first; none where no firm has")
        List<DiffusionMonthView> months,

        @Nullable CurveView curve,

        @Schema(description = "absent where there is a curve")
        BassFit.@Nullable Unfit noCurve,

        @Schema(description = "what brought most firms to work with it first")
        List<ExposureView> exposures,

        @Schema(description = "from cluster to cluster, most firms first")
        List<ClusterHopView> hops,

        @Schema(
                description =
                        "how many firms learnt it one after the other, at most; of those that say from whom and took it up")
        int longestChain,

        @Schema(description = "how often it went into another cluster on one such way, at most")
        int mostHops) {
    static DiffusionView of(UUID practiceId, DiffusionCounts counts) {
        BassFit fit = counts.fit();
        return new DiffusionView(
                practiceId,
                counts.title(),
                counts.figures(),
                counts.medianDaysToAdopt(),
                counts.clusters(),
                counts.acrossClusters(),
                counts.months(fit.curve()),
                curve(fit),
                fit.why(),
                counts.exposures(),
                counts.hops(),
                counts.longestChain(),
                counts.mostHops());
    }

    private static @Nullable CurveView curve(BassFit fit) {
        BassCurve curve = fit.curve();
        Double error = fit.error();
        return curve == null || error == null
                ? null
                : new CurveView(curve.innovation(), curve.imitation(), curve.market(), error);
    }
}
