package org.sahyog.reference;

/** How fine an industry code is: 2, 3 or 4 digits. */
enum NicLevel {
    DIVISION,
    GROUP,
    CLASS
}
