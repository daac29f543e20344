/** What a tour cost its cost pools, for each traveller and for each practice adopted. No door. */
@NullMarked
package org.sahyog.studytour.purse;

import org.jspecify.annotations.NullMarked;
