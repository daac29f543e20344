/**
 * A person's events as a calendar that her phone subscribes to: by an address that only she knows, made, made anew and taken back by her.
 * Words: CalendarFeedView, FeedSecret, FeedEvent. No door: {@code /calendar/<secret>.ics}.
 */
@NullMarked
package org.sahyog.event.page.feed;

import org.jspecify.annotations.NullMarked;
