/** The needs of a cluster in lists: by words, by state, by what is done about them, the newest or the most supported first. No door. */
@NullMarked
package org.sahyog.challenge.listing;

import org.jspecify.annotations.NullMarked;
