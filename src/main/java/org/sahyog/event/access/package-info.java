/**
 * What an event is to whoever calls, and the rights that follow from it.
 * Words: Sight, Audience. Doors: ForAudience, ForEventOrganisers, EventSight.
 */
@NullMarked
package org.sahyog.event.access;

import org.jspecify.annotations.NullMarked;
