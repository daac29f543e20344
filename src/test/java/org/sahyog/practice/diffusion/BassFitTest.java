package org.sahyog.practice.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sahyog.practice.diffusion.BassFit.Unfit;

@Tag("I23")
@DisplayName("The curve by which a practice spreads")
class BassFitTest {
    /** SciPy 1.x found the same: least_squares (trust region) from the same starts, tolerances 1e-14, over the logarithms of the three. */
    @ParameterizedTest
    @CsvSource({
        "2 1 3 4 6 9 10 13 12 11 9 6 5 2 1 1, 0.008085637, 0.50744081, 96.684708, 0.55261416",
        "8 14 19 15 9 4 2 1 0 1,              0.073087178, 0.8971032,  71.878658, 0.41844622",
        "12 9 8 6 4 4 2 2 1 1 0 0,            0.25111902,  0.10516174, 50.610981, 0.43042077"
    })
    @DisplayName("is the one that another program finds")
    void asElsewhere(String firms, double innovation, double imitation, double market, double error) {
        BassFit fit = BassFit.of(months(firms));
        assertThat(fit.why()).isNull();
        assertThat(fit.curve().innovation()).isCloseTo(innovation, within(1e-4 * innovation));
        assertThat(fit.curve().imitation()).isCloseTo(imitation, within(1e-4 * imitation));
        assertThat(fit.curve().market()).isCloseTo(market, within(1e-4 * market));
        assertThat(fit.error()).isCloseTo(error, within(1e-6));
    }

    @Test
    @DisplayName("is found again where firms follow one")
    void foundAgain() {
        BassCurve curve = new BassCurve(0.02, 0.4, 5_000);
        BassFit fit = BassFit.of(IntStream.range(0, 24)
                .mapToObj(month -> (int) Math.round(curve.adopters(month + 1) - curve.adopters(month)))
                .toList());
        assertThat(fit.curve().innovation()).isCloseTo(0.02, within(1e-4));
        assertThat(fit.curve().imitation()).isCloseTo(0.4, within(1e-3));
        assertThat(fit.curve().market()).isCloseTo(5_000, within(5.0));
        assertThat(fit.error()).isLessThan(0.5);
    }

    @Test
    @DisplayName("begins with nobody and ends with all whom it reaches")
    void ends() {
        BassCurve curve = new BassCurve(0.02, 0.4, 5_000);
        assertThat(curve.adopters(0)).isZero();
        assertThat(curve.adopters(400)).isCloseTo(5_000, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 2 1 0 0 0,       TOO_FEW_FIRMS",
        "2 5 8 4 1,             TOO_FEW_MONTHS",
        "1 1 2 3 5 8 12,        STILL_RISING",
        "4 1 0 9 0 2 11 0 10 9, NO_CURVE"
    })
    @DisplayName("is not drawn where the figures do not say it")
    void notDrawn(String firms, Unfit why) {
        assertThat(BassFit.of(months(firms))).isEqualTo(new BassFit(null, null, why));
    }

    @Test
    @DisplayName("is found, or why there is none, whatever the figures")
    void always() {
        Random random = new Random(1);
        for (int nth = 0; nth < 300; nth++) {
            List<Integer> firms = random.ints(1 + random.nextInt(30), 0, 1 + random.nextInt(40))
                    .boxed()
                    .collect(Collectors.toList());
            if (random.nextBoolean()) {
                Collections.sort(firms, Collections.reverseOrder());
            }
            BassFit fit = BassFit.of(firms);
            assertThat((fit.curve() == null) == (fit.why() != null))
                    .as("%s", firms)
                    .isTrue();
            if (fit.curve() != null) {
                assertThat(fit.error()).as("%s", firms).isFinite();
                assertThat(fit.curve().market()).as("%s", firms).isPositive();
            }
        }
    }

    private static List<Integer> months(String firms) {
        return List.of(firms.strip().split(" ")).stream().map(Integer::valueOf).toList();
    }
}
