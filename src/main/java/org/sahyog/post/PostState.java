package org.sahyog.post;

/** What became of a post. */
public enum PostState {
    SHOWN,
    /** Only its writers see that it was there, and why it is hidden. */
    HIDDEN,
    DELETED
}
