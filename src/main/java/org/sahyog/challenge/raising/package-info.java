/** A need is raised and corrected, with what is attached to it. No door. */
@NullMarked
package org.sahyog.challenge.raising;

import org.jspecify.annotations.NullMarked;
