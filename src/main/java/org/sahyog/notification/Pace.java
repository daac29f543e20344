package org.sahyog.notification;

/** How soon a person is told beside the inbox: each thing by itself, or all of a day or of a week together. */
public enum Pace {
    IMMEDIATE,
    DAILY,
    WEEKLY
}
