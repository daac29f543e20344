package org.sahyog.post.reaction;

import jakarta.validation.constraints.NotNull;

/** What one says to a post. */
record ReactionDraft(@NotNull ReactionKind kind) {}
