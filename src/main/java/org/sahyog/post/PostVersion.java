package org.sahyog.post;

import java.time.Instant;
import java.util.UUID;

/** A text that a post had, as it is kept. */
public record PostVersion(int number, String text, UUID authorId, String authorName, Instant writtenAt) {}
