package org.sahyog.home;

/** What stands on an agenda. */
enum AgendaKind {
    EVENT,
    MEETING,
    TASK
}
