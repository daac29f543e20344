/**
 * Events that come again: one copied to another day, or many by a rhythm, each its own event; and what is done to those still ahead together.
 * Words: Copy, Series, Rhythm. Door: KindExtras, which each kind of event implements that has more to say than an event has.
 */
@NullMarked
package org.sahyog.event.series;

import org.jspecify.annotations.NullMarked;
