package org.sahyog.twinning.fulfilment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TwinningFulfilmentState",
        description =
                "CLAIMED by the side that gave it, CONFIRMED by the one that received it, or CONTRADICTED by it; only what is confirmed counts")
enum FulfilmentState {
    CLAIMED,
    CONFIRMED,
    CONTRADICTED
}
