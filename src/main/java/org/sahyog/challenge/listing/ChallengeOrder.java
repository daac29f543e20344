package org.sahyog.challenge.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "NEWEST first, or the most SUPPORTED first")
enum ChallengeOrder {
    NEWEST,
    SUPPORTED
}
