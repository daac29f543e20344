package org.sahyog.post.reaction;

/** How many people say that to a post. */
public record ReactionCount(ReactionKind kind, int people) {}
