package org.sahyog.shared.moderation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided about a thing, and why. */
@Schema(name = "ModerationDecision")
public record DecisionView(Verdict verdict, String reason, Instant decidedAt) {}
