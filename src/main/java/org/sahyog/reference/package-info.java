/**
 * What everyone looks up and nobody edits: states, districts, PIN codes, industries (NIC-2008), closed lists.
 * Words: State, District, Place, NicCode, Kind, Label. Doors: PinCodes, NicCodes, States. May know: nobody.
 */
@org.jspecify.annotations.NullMarked
package org.sahyog.reference;
