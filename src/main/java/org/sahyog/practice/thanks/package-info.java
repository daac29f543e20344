/** People thank for a practice, and for what others said below it. No door. */
@NullMarked
package org.sahyog.practice.thanks;

import org.jspecify.annotations.NullMarked;
