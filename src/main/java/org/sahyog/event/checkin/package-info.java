/**
 * What happens at the door: phones that were offline upload what they scanned, each place is attended once, the rest are double scans;
 * who did not come is absent after the end.
 * Words: Scan, Attendance, Doors. Door: Attendances.
 */
@NullMarked
package org.sahyog.event.checkin;

import org.jspecify.annotations.NullMarked;
