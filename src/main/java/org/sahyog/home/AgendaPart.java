package org.sahyog.home;

/** What somebody has to do with an event on her agenda. */
enum AgendaPart {
    REGISTERED,
    OFFERED,
    WAITING,
    SPEAKING,
    ORGANISING,
    CLUSTER
}
