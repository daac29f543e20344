/**
 * A person's notices, newest first: what fetching them starts, what is read, and how each was told.
 * Words: InboxItem, Told, Reading. No door.
 */
@NullMarked
package org.sahyog.notification.inbox;

import org.jspecify.annotations.NullMarked;
