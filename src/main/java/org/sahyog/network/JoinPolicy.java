package org.sahyog.network;

/** How organisations of the cluster come in: at once, by asking, or only when asked. */
public enum JoinPolicy {
    OPEN,
    APPLICATION,
    INVITE
}
