package org.sahyog.network;

/** Who admits applicants, and those whom somebody else than an officer invited. */
public enum Admission {
    OFFICERS,
    VOTE
}
