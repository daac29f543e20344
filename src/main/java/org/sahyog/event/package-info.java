/**
 * What every joint event shares: its time and place, who may come, its seats and who has taken them.
 * Words: Event, Audience, Circle, Seats, Registration, Worker. Doors: Events, ForAudience, ForEventOrganisers.
 */
@NullMarked
package org.sahyog.event;

import org.jspecify.annotations.NullMarked;
