package org.sahyog.post;

import jakarta.validation.constraints.NotNull;

/** What one says to a post. */
record ReactionDraft(@NotNull ReactionKind kind) {}
