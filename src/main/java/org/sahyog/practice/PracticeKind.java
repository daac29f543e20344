package org.sahyog.practice;

/** What is better done by it: how people work together, what somebody can do, with what it is made. */
public enum PracticeKind {
    ORGANISATIONAL_CAPABILITY,
    SKILL,
    TECHNOLOGICAL_INNOVATION
}
