package org.sahyog.twinning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "PROPOSED by one side, ACTIVE once the other has agreed, else DECLINED; ENDED by a side, or with its term")
enum TwinningState {
    PROPOSED,
    ACTIVE,
    DECLINED,
    ENDED
}
