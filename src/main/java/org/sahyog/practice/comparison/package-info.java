/** Practices beside each other, as a joint learning workshop ends: what was wrong, what was done, what it costs and brings. No door. */
@NullMarked
package org.sahyog.practice.comparison;

import org.jspecify.annotations.NullMarked;
