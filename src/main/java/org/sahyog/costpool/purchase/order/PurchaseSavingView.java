package org.sahyog.costpool.purchase.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.purchase.JointSavingView;

@Schema(
        description =
                "What buying together saves, from the inputs shown. Amounts in minor units of `currency`; quantities in thousandths of `unit`.")
record PurchaseSavingView(
        String currency,
        String unit,

        @Schema(description = "the member acted for; none where it needs nothing or no quote was taken") @Nullable
        OwnSavingView own,

        @Schema(
                description =
                        "of all who told a former price, as ordered; none where they are fewer than five: a sum would tell it")
        @Nullable
        JointSavingView all) {}
