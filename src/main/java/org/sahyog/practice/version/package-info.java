/** The versions of a practice, and what is different between two. No door. */
@NullMarked
package org.sahyog.practice.version;

import org.jspecify.annotations.NullMarked;
