package org.sahyog.shared.moderation;

import java.time.Instant;

/** What is said for a thing that was hidden. */
public record AppealView(String message, Instant appealedAt) {}
