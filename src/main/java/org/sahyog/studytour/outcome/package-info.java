/**
 * What travellers want to change after a tour, what came of it, and who goes behind others in line because it did not tell.
 * Words: IntendedChange, Outcome. No door.
 */
@NullMarked
package org.sahyog.studytour.outcome;

import org.jspecify.annotations.NullMarked;
