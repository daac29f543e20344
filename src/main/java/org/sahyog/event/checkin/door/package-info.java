/**
 * What a scanner’s phone takes along before it loses the network, and what has changed since: one list for all who stand at the door.
 * Words: DoorList, DoorParty. Door: DoorReads.
 */
@NullMarked
package org.sahyog.event.checkin.door;

import org.jspecify.annotations.NullMarked;
