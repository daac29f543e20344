/**
 * An event as an entry of a calendar (RFC 5545), for strangers without the link by which one joins.
 * Words: EventCalendar, EventEntry. Doors: EventCalendar, EventEntry.
 */
@NullMarked
package org.sahyog.event.page.calendar;

import org.jspecify.annotations.NullMarked;
