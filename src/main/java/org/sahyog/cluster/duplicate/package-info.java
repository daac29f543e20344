/**
 * Two entries that may be one organisation: an agent of either's cluster looks and decides, once and with a reason.
 * Words: duplicate case, DISTINCT, MERGED. No door.
 */
@NullMarked
package org.sahyog.cluster.duplicate;

import org.jspecify.annotations.NullMarked;
