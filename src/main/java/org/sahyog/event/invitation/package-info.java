/**
 * Organisations that an event takes in beside those of its audience, by name and wherever they are: practitioners of other clusters. Who accepts
 * registers. Words: Invitation. No door: the sight of events asks the database.
 */
@NullMarked
package org.sahyog.event.invitation;

import org.jspecify.annotations.NullMarked;
