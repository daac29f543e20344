package org.sahyog.network.meeting;

/** What has become of a meeting. */
public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED
}
