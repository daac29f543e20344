/** Needs that are one, and two again. */
@NullMarked
package org.sahyog.challenge.merge;

import org.jspecify.annotations.NullMarked;
