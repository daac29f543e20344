/**
 * What firms ask before they book a joint event: who pays, what becomes of a surplus, which norms hold; and what its organiser answers.
 * Words: Question, Answer, Disclosure. No door. See src/docs/adr/0045.
 */
@NullMarked
package org.sahyog.event.disclosure;

import org.jspecify.annotations.NullMarked;
