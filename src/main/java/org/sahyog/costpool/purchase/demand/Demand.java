package org.sahyog.costpool.purchase.demand;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of one member; {@code delivered}: null until it came. */
public record Demand(
        UUID organisation,
        long quantity,
        @Nullable Long formerPrice,
        @Nullable Long delivered) {
    public long quantityToBear() {
        return delivered == null ? quantity : delivered;
    }
}
