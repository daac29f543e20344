package org.sahyog.network.officer;

/** An office of a network; held by one person at a time. */
public enum OfficerRole {
    LEADER,
    TREASURER,
    SECRETARY
}
