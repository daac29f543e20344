/**
 * What of an event may be seen outside the app: its page, its calendar entry and its picture for messengers.
 * Words: Share, SharedEvent, EventPage. Door: none, it answers {@code /e/...} and calendar endpoints.
 */
@NullMarked
package org.sahyog.event.page;

import org.jspecify.annotations.NullMarked;
