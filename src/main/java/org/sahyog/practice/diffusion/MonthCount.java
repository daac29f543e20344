package org.sahyog.practice.diffusion;

import java.time.YearMonth;

/** Of the firms, those that took it up for the first time in this month, and those that gave it up for good. */
record MonthCount(YearMonth month, int takenUp, int givenUp) {}
