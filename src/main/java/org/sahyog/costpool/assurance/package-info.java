/**
 * A pool that starts only if enough members and money come together in time; else all is released at once (idea I16). It can open an event’s
 * booking. Words: assurance, commitment. Door: none.
 */
@NullMarked
package org.sahyog.costpool.assurance;

import org.jspecify.annotations.NullMarked;
