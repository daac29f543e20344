/**
 * Who gets a certificate when an organiser issues them, and who none and why. Words: Issuing, Outcome. No door.
 */
@NullMarked
package org.sahyog.event.certificate.issue;

import org.jspecify.annotations.NullMarked;
