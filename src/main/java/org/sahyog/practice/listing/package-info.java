/** Practices in lists: those of a cluster, and what is published anywhere as far as one may see it. No door. */
@NullMarked
package org.sahyog.practice.listing;

import org.jspecify.annotations.NullMarked;
