/**
 * Where things are: states, districts, PIN codes of India.
 * Words: State, District, Place. Doors: PinCodes, States.
 */
@NullMarked
package org.sahyog.reference.place;

import org.jspecify.annotations.NullMarked;
