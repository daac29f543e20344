/** Whom a tour visits and when, and whether the host says yes. Words: Stop, Host, Programme. Doors: Stops, StopView. */
@NullMarked
package org.sahyog.studytour.stop;

import org.jspecify.annotations.NullMarked;
