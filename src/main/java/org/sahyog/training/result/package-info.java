/**
 * What came of a training for each who took part: passed or not, a score, how much of it was attended; entered by the organiser, and as
 * to what was attended told by the check-in at its sessions.
 * Words: Result, Outcome, Mark. No door: a person’s own record reads the results that she has taken as hers.
 */
@NullMarked
package org.sahyog.training.result;

import org.jspecify.annotations.NullMarked;
