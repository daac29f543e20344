/**
 * What a kind of event adds to it follows from what happens to the event. Words: KindFollower. Door: KindFollower, for who adds something.
 */
@NullMarked
package org.sahyog.event.kind;

import org.jspecify.annotations.NullMarked;
