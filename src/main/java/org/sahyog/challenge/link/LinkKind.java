package org.sahyog.challenge.link;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ChallengeLinkKind",
        description =
                "EVENT: of the cluster or for one of its networks; ENQUIRY: a joint one; NETWORK: it takes the need up. There will be more.")
enum LinkKind {
    EVENT,
    ENQUIRY,
    NETWORK
}
