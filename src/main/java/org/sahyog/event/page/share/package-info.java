/**
 * The short link of an event: made by its organiser, sent around, taken back.
 * Words: Share, ShareCode, SharedEvent. Door: ShareReads.
 */
@NullMarked
package org.sahyog.event.page.share;

import org.jspecify.annotations.NullMarked;
