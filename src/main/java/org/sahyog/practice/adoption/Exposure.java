package org.sahyog.practice.adoption;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PracticeExposure",
        description = "Where it was met: at an EVENT, with a PEER, in what one reads here (FEED).")
enum Exposure {
    EVENT,
    PEER,
    FEED
}
