/**
 * What everyone looks up and nobody edits: places, industries (NIC-2008), closed lists.
 * Words: NicCode, Kind, Label. Doors: NicCodes, place.PinCodes, place.States.
 */
@NullMarked
package org.sahyog.reference;

import org.jspecify.annotations.NullMarked;
