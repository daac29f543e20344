package org.sahyog.practice;

public enum PracticeVerdict {
    PUBLISHED,
    SENT_BACK
}
