/**
 * Events in lists: those of a cluster, and all that one may see, by time, place, kind, language and theme.
 * Words: EventFilter, EventListItem, Kind. Door: KindReads.
 */
@NullMarked
package org.sahyog.event.listing;

import org.jspecify.annotations.NullMarked;
