package org.sahyog.costpool.purchase.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a member saves itself; nobody else sees it.")
record OwnSavingView(
        @Schema(description = "what came, or while it is on its way what was ordered")
        long quantity,

        @Schema(description = "what one unit cost until now") @Nullable
        Long formerPrice,

        @Schema(description = "`quantity` at `formerPrice`") @Nullable
        Long former,

        @Schema(
                description =
                        "its share of the order’s total, by quantities; a spare paisa may fall otherwise in the bill")
        long borne,

        @Schema(description = "`former` - `borne`") @Nullable
        Long saved) {}
