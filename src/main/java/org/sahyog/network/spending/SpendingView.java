package org.sahyog.network.spending;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether the network may spend money now; if not, why, and what would change that.")
public record SpendingView(boolean frozen, List<SpendingHoldView> because) {
    public static SpendingView of(SpendingFacts facts, Locale language) {
        List<SpendingHoldView> because = facts.holds().stream()
                .map(hold -> SpendingHoldView.of(hold, facts, language))
                .toList();
        return new SpendingView(!because.isEmpty(), because);
    }
}
