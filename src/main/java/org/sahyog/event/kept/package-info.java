/**
 * Seats that an organiser keeps for organisations that meet criteria, until some days before the start: the criteria, which are data, who
 * meets them, and how many are kept still. Whose turn it is then is for the line to say.
 * Words: KeptSeats, EquityCriterion. Doors: KeptSeatsRepository inside a write, KeptSeatsReads outside.
 */
@NullMarked
package org.sahyog.event.kept;

import org.jspecify.annotations.NullMarked;
