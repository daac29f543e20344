/**
 * Seats that an organiser keeps for organisations that meet criteria, until some days before the start: the criteria, which are data, who
 * meets them, and how many are kept still. Whose turn it is then is for {@code event.turn} to say. The tables, older than the word, say
 * equity for it, and so does the API of the criteria.
 * Words: KeptSeats, criterion. Doors: KeptSeatsRepository inside a write, KeptSeatsReads outside.
 */
@NullMarked
package org.sahyog.event.kept;

import org.jspecify.annotations.NullMarked;
