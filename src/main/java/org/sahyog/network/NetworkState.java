package org.sahyog.network;

/** A dissolved network never acts again; those who were in it at its end go on reading it. */
public enum NetworkState {
    ACTIVE,
    DISSOLVED
}
