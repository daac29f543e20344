package org.sahyog.network.meeting.register;

/** How a member was at a meeting. */
enum Presence {
    PRESENT,
    LATE,
    EXCUSED,
    ABSENT
}
