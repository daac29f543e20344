/**
 * What an organiser tells those who come to an event, wait for it or did not come: as notices, without learning how to reach them.
 * Words: Message, MessageAudience, Recipient. No door: notices read the journal.
 */
@NullMarked
package org.sahyog.event.message;

import org.jspecify.annotations.NullMarked;
