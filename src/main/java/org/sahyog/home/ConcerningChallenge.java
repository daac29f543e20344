package org.sahyog.home;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A need of another that affects one of my firms.")
record ConcerningChallenge(
        UUID id,
        UUID clusterId,

        @Schema(examples = "Reliable electricity in the polishing lane")
        String title,

        @Schema(
                enumeration = {"RAISED", "ROUTED", "ANSWERED"},
                examples = "RAISED")
        String state,

        @Schema(description = "when it was raised") Instant raisedAt,

        @Schema(description = "one of my organisations supports it")
        boolean supported) {}
