package org.sahyog.twinning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TwinningObligationState",
        description =
                "PROPOSED with a twinning or a renewal that nobody has agreed to yet; OPEN; KEPT when the other side has confirmed all of it; LATE: due, and not kept")
enum ObligationState {
    PROPOSED,
    OPEN,
    KEPT,
    LATE
}
