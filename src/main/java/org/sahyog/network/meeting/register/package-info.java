/**
 * What is written down about a meeting: who came for which member, small facts, minutes; one person fills it for all. Append-only, in
 * versions. Words: Register, Attendance, Presence. Knows meetings; nobody knows it.
 */
@NullMarked
package org.sahyog.network.meeting.register;

import org.jspecify.annotations.NullMarked;
