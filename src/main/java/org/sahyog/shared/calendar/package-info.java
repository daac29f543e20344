/**
 * iCalendar text (RFC 5545): lines of at most 75 octets, escaped; time zones as every calendar understands them.
 * Words: CalendarLines. Door: CalendarLines.
 */
@NullMarked
package org.sahyog.shared.calendar;

import org.jspecify.annotations.NullMarked;
