/**
 * When an event is, by the clock on the wall there, and when it takes registrations. Rules without a database.
 * Words: EventTime, RegistrationWindow.
 */
@NullMarked
package org.sahyog.event.time;

import org.jspecify.annotations.NullMarked;
