/** The programme of a tour to be read, printed and put into a calendar. No door. */
@NullMarked
package org.sahyog.studytour.itinerary;

import org.jspecify.annotations.NullMarked;
