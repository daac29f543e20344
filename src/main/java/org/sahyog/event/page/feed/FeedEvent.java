package org.sahyog.event.page.feed;

import java.time.Instant;
import org.sahyog.event.EventView;

/**
 * An event as it stands in somebody's feed.
 *
 * @param waiting   her organisation has no seats yet
 * @param changedAt when the event, or what she has in it, was last changed
 */
record FeedEvent(EventView event, boolean waiting, Instant changedAt) {}
