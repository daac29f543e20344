/**
 * Meetings of a network: called ahead or written down afterwards. Words: Meeting, MeetingPoint. Doors: Meetings, MeetingRepository.
 * What is written down about one is in {@code register}, what it resolved in {@code resolution}.
 */
@NullMarked
package org.sahyog.network.meeting;

import org.jspecify.annotations.NullMarked;
