package org.sahyog.event.checkin.scan;

/**
 * What is there already of a scan.
 *
 * @param kept      a scan of this id is
 * @param ofPlace   and of the same place, at the same session
 * @param there     the registration is one of this event
 * @param inForce   it has the place, and the code is its latest
 */
record Found(boolean kept, boolean ofPlace, boolean there, boolean inForce) {}
