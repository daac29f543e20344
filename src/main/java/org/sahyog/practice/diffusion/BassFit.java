package org.sahyog.practice.diffusion;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hipparchus.analysis.differentiation.Gradient;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.Pair;
import org.jspecify.annotations.Nullable;

/**
 * The curve that lies nearest to what was counted, by least squares of the firms of each month. After V. Srinivasan and C. H. Mason, Nonlinear
 * Least Squares Estimation of New Product Diffusion Models, Marketing Science 5 (1986), 169–178; they and others after them found that
 * before its highest month a curve says nothing of its end.
 *
 * @param curve nothing where {@code why} says that there is none
 * @param error in firms: root of the mean square of what the curve misses, over all months
 */
public record BassFit(
        @Nullable BassCurve curve,
        @Nullable Double error,
        @Nullable Unfit why) {
    @Schema(
            name = "PracticeCurveUnfit",
            description =
                    "Why there is no curve: fewer than 10 firms, fewer than 6 months that are over, the last of them the highest (before that, nothing tells its end), or none that fits.")
    public enum Unfit {
        TOO_FEW_FIRMS,
        TOO_FEW_MONTHS,
        STILL_RISING,
        NO_CURVE
    }

    static final int LEAST_FIRMS = 10;
    static final int LEAST_MONTHS = 6;

    /** What many times more firms would have to take up than have, nobody can tell from these few. */
    private static final double MOST_GROWTH = 5;

    private static final int MOST_STEPS = 1_000;
    private static final double[] IMITATIONS = {0.05, 0.1, 0.3, 0.6, 1};
    private static final double[] GROWTHS = {1.1, 2};

    /** {@code firms}: how many took it up, for each month from the first on. */
    public static BassFit of(List<Integer> firms) {
        int all = firms.stream().mapToInt(Integer::intValue).sum();
        if (all < LEAST_FIRMS) {
            return unfit(Unfit.TOO_FEW_FIRMS);
        }
        if (firms.size() < LEAST_MONTHS) {
            return unfit(Unfit.TOO_FEW_MONTHS);
        }
        if (firms.lastIndexOf(Collections.max(firms)) == firms.size() - 1) {
            return unfit(Unfit.STILL_RISING);
        }
        return DoubleStream.of(IMITATIONS)
                .boxed()
                .flatMap(imitation -> DoubleStream.of(GROWTHS)
                        .mapToObj(growth -> nearest(firms, start(firms, all * growth, imitation)))
                        .flatMap(Optional::stream))
                .filter(optimum -> FastMath.exp(optimum.getPoint().getEntry(2)) <= MOST_GROWTH * all)
                .min(Comparator.comparingDouble(Optimum::getRMS))
                .map(BassFit::of)
                .orElseGet(() -> unfit(Unfit.NO_CURVE));
    }

    private static BassFit unfit(Unfit why) {
        return new BassFit(null, null, why);
    }

    private static BassFit of(Optimum optimum) {
        double[] found = optimum.getPoint().map(FastMath::exp).toArray();
        return new BassFit(new BassCurve(found[0], found[1], found[2]), optimum.getRMS(), null);
    }

    private static BassCurve start(List<Integer> firms, double market, double imitation) {
        return new BassCurve(Math.max(firms.get(0), 0.5) / market, imitation, market);
    }

    private static Optional<Optimum> nearest(List<Integer> firms, BassCurve start) {
        LeastSquaresProblem problem = new LeastSquaresBuilder()
                .start(new double[] {
                    FastMath.log(start.innovation()), FastMath.log(start.imitation()), FastMath.log(start.market())
                })
                .target(firms.stream().mapToDouble(Integer::doubleValue).toArray())
                .model(logarithms -> byMonth(logarithms, firms.size()))
                .maxEvaluations(MOST_STEPS)
                .maxIterations(MOST_STEPS)
                .build();
        try {
            return Optional.of(new LevenbergMarquardtOptimizer().optimize(problem));
        } catch (MathRuntimeException fromThereItFindsNone) {
            return Optional.empty();
        }
    }

    /** Logarithms of the three, so that none of them becomes less than nothing. */
    private static Pair<RealVector, RealMatrix> byMonth(RealVector logarithms, int months) {
        Gradient[] three = IntStream.range(0, 3)
                .mapToObj(nth ->
                        Gradient.variable(3, nth, logarithms.getEntry(nth)).exp())
                .toArray(Gradient[]::new);
        RealVector firms = new ArrayRealVector(months);
        RealMatrix slopes = new Array2DRowRealMatrix(months, 3);
        Gradient before = adopters(three, 0);
        for (int month = 0; month < months; month++) {
            Gradient after = adopters(three, month + 1);
            Gradient inMonth = after.subtract(before);
            firms.setEntry(month, inMonth.getValue());
            slopes.setRow(month, inMonth.getGradient());
            before = after;
        }
        return new Pair<>(firms, slopes);
    }

    /** As {@link BassCurve#adopters}, with its slopes. */
    private static Gradient adopters(Gradient[] three, int months) {
        Gradient innovation = three[0];
        Gradient imitation = three[1];
        Gradient still = innovation.add(imitation).multiply(-months).exp();
        Gradient part = still.negate()
                .add(1)
                .divide(imitation.divide(innovation).multiply(still).add(1));
        return three[2].multiply(part);
    }
}
