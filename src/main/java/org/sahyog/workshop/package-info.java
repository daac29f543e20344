/**
 * Workshops: what they add to an event - facilitator, sessions, materials, the outcome that is hoped for.
 * Words: Workshop, Session. No door: nobody needs it.
 */
@NullMarked
package org.sahyog.workshop;

import org.jspecify.annotations.NullMarked;
