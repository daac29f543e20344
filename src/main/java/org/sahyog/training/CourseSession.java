package org.sahyog.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as results count it. */
public record CourseSession(@Nullable UUID id, int minutes) {}
