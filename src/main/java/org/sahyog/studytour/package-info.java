/**
 * Study tours: what they add to an event - stops whose hosts confirm, vehicles and rooms, an itinerary, what travellers change afterwards.
 * Words: StudyTour, Stop, Host, Option, Place, IntendedChange, Outcome. No door: nobody needs it.
 */
@NullMarked
package org.sahyog.studytour;

import org.jspecify.annotations.NullMarked;
