/**
 * Who comes to an event and who came, for its organiser: place by place, looked for by what is asked, and taken away as sheets and badges.
 * Words: RosterLine, Presence. Door: RosterReads.
 */
@NullMarked
package org.sahyog.event.roster;

import org.jspecify.annotations.NullMarked;
