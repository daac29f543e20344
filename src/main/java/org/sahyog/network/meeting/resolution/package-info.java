/**
 * What a meeting resolved, and what came of it: a proposal on which members vote, or a task. Words: Resolution. Knows meetings, proposals
 * and tasks; nobody knows it.
 */
@NullMarked
package org.sahyog.network.meeting.resolution;

import org.jspecify.annotations.NullMarked;
