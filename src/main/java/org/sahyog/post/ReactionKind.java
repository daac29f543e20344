package org.sahyog.post;

/** What one says to a post without words. */
enum ReactionKind {
    LIKE,
    THANKS,
    USEFUL,
    AGREE,
    CONGRATULATIONS
}
