package org.sahyog.post;

/** How many people say that to a post. */
record ReactionCount(ReactionKind kind, int people) {}
