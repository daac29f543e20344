package org.sahyog.shared.moderation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said for a thing that was hidden. */
@Schema(name = "ModerationAppeal")
public record AppealView(String message, Instant appealedAt) {}
