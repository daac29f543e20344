/** A practice is written, submitted, revised, shown to more or fewer, and retired, with what is attached to it. No door. */
@NullMarked
package org.sahyog.practice.writing;

import org.jspecify.annotations.NullMarked;
