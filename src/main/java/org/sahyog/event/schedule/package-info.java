/**
 * When an event is, by the clock on the wall there, where, and when it takes registrations. Rules without a database.
 * Words: EventTime, EventPlace, Booking, RegistrationWindow.
 */
@NullMarked
package org.sahyog.event.schedule;

import org.jspecify.annotations.NullMarked;
