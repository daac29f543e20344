package org.sahyog.shared.moderation;

/** What is decided about a thing: others see it no more, or they see it, be it again. */
public enum Verdict {
    HIDE,
    KEEP
}
