package org.sahyog.challenge;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MergedChallenge")
record MergedChallengeView(UUID id, String title, UUID organisationId, String organisationName, Instant mergedAt) {}
