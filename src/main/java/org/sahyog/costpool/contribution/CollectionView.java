package org.sahyog.costpool.contribution;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What many members paid at once, each with a receipt of its own.")
record CollectionView(
        List<ContributionView> contributions,

        @Schema(description = "in minor units of the pool’s currency")
        long total) {
    static CollectionView of(List<ContributionView> contributions) {
        return new CollectionView(
                contributions,
                contributions.stream().mapToLong(ContributionView::amount).sum());
    }
}
