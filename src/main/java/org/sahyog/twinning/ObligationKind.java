package org.sahyog.twinning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TwinningObligationKind",
        description =
                "HOST_VISIT counts in the balance of visits; SHARE_PRACTICES, TRAIN, ADVISE and OTHER are counted one by one")
public enum ObligationKind {
    HOST_VISIT,
    SHARE_PRACTICES,
    TRAIN,
    ADVISE,
    OTHER
}
