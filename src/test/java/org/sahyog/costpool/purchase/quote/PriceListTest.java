package org.sahyog.costpool.purchase.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A price list with steps")
class PriceListTest {
    private static final PriceList LIST = PriceList.of(
            List.of(new PriceStep(500_000, 50_000), new PriceStep(100_000, 52_000), new PriceStep(1_000_000, 48_500)),
            150_000);

    @Test
    @DisplayName("asks for all of it the price of the highest step that is reached, and for the delivery once")
    void total() {
        assertThat(LIST.total(99_999)).isEmpty();
        assertThat(LIST.total(100_000)).hasValue(5_200_000 + 150_000);
        assertThat(LIST.total(499_999)).hasValue(25_999_948 + 150_000);
        assertThat(LIST.total(500_000)).hasValue(25_000_000 + 150_000);
        assertThat(LIST.total(2_000_000)).hasValue(97_000_000 + 150_000);
    }

    @Test
    @DisplayName("tells the next step")
    void next() {
        assertThat(LIST.next(400_000)).contains(new PriceStep(500_000, 50_000));
        assertThat(LIST.next(1_000_000)).isEmpty();
    }

    @Test
    @DisplayName("has steps that differ, and more is never dearer")
    void fit() {
        assertThat(LIST.isFit()).isTrue();
        assertThat(PriceList.of(List.of(new PriceStep(1, 5), new PriceStep(1, 4)), 0)
                        .isFit())
                .isFalse();
        assertThat(PriceList.of(List.of(new PriceStep(1, 5), new PriceStep(2, 6)), 0)
                        .isFit())
                .isFalse();
        assertThat(PriceList.of(List.of(new PriceStep(1, 5), new PriceStep(2, 5)), 0)
                        .isFit())
                .isTrue();
    }

    @Test
    @DisplayName("is exact to the paisa, half a paisa up, also for the largest numbers")
    void exact() {
        SplittableRandom random = new SplittableRandom();
        for (int n = 0; n < 10_000; n++) {
            long quantity = random.nextLong(1, 1_000_000_000_000L);
            long price = random.nextLong(1, 1_000_000_000L);
            long right = new BigDecimal(quantity)
                    .multiply(new BigDecimal(price))
                    .movePointLeft(3)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            assertThat(PriceList.cost(quantity, price))
                    .as("%d at %d", quantity, price)
                    .isEqualTo(right);
        }
    }
}
