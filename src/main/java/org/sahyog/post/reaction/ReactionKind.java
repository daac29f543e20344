package org.sahyog.post.reaction;

/** What one says to a post without words. */
public enum ReactionKind {
    LIKE,
    THANKS,
    USEFUL,
    AGREE,
    CONGRATULATIONS
}
