/**
 * Whose turn it is when seats are free: the rules of the waiting list, pure, without a database. {@code event.seat} asks them and does
 * what they say; {@code event.waiting} shows it.
 * Words: Claim, Kept, Room, Waiting, Step. Door: WaitingList.
 */
@NullMarked
package org.sahyog.event.turn;

import org.jspecify.annotations.NullMarked;
