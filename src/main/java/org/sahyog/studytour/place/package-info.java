/** Vehicles and rooms of a tour, and who has which: never more than there are. Words: Option, Unit, Place, Company. Doors: Options, OptionView. */
@NullMarked
package org.sahyog.studytour.place;

import org.jspecify.annotations.NullMarked;
