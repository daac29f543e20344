package org.sahyog.challenge.link;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ChallengeLinkedState",
        description =
                "UNDER_WAY; DONE: the event is over, the enquiry settled; DROPPED: the event is cancelled, the network dissolved")
enum LinkedState {
    UNDER_WAY,
    DONE,
    DROPPED
}
