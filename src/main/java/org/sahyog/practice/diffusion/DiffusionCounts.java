package org.sahyog.practice.diffusion;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.view.PracticeFiguresView;

/**
 * What was counted of a practice.
 *
 * @param months from the first one in which a firm took it up to the one that runs; none where no firm has
 */
record DiffusionCounts(
        String title,
        PracticeFiguresView figures,
        @Nullable Double medianDaysToAdopt,
        int clusters,
        int acrossClusters,
        List<MonthCount> months,
        List<ExposureView> exposures,
        List<ClusterHopView> hops,
        int longestChain,
        int mostHops) {
    /** The month that runs is left out: it would look as if it had slackened. */
    BassFit fit() {
        return BassFit.of(months.stream()
                .limit(Math.max(months.size() - 1, 0))
                .map(MonthCount::takenUp)
                .toList());
    }

    List<DiffusionMonthView> months(@Nullable BassCurve curve) {
        return IntStream.range(0, months.size())
                .mapToObj(nth -> new DiffusionMonthView(
                        months.get(nth).month(),
                        months.get(nth).takenUp(),
                        takenUp(nth),
                        takenUp(nth) - givenUp(nth),
                        curve == null ? null : curve.adopters(nth + 1)))
                .toList();
    }

    private int takenUp(int nth) {
        return months.stream().limit(nth + 1L).mapToInt(MonthCount::takenUp).sum();
    }

    private int givenUp(int nth) {
        return months.stream().limit(nth + 1L).mapToInt(MonthCount::givenUp).sum();
    }
}
