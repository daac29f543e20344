/**
 * What was said after an event, told to its organiser: counts and texts, in batches of at least five people.
 * Words: Result. No door.
 */
@NullMarked
package org.sahyog.event.feedback.result;

import org.jspecify.annotations.NullMarked;
