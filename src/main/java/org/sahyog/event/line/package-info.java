/**
 * Whose turn it is: pure rules of the line for seats, without a database.
 * Words: Claim, Pot, Room, Waiting, Step. Door: WaitingList.
 */
@NullMarked
package org.sahyog.event.line;

import org.jspecify.annotations.NullMarked;
