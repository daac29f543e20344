/**
 * Those who work on a theme together during a workshop: seats, put into groups by the organiser or by the organisations themselves. Words: Group,
 * Seat. No door.
 */
@NullMarked
package org.sahyog.workshop.group;

import org.jspecify.annotations.NullMarked;
