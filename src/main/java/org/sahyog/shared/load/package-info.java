/** How much is taken on at a time. Door: Arriving, for bodies that come slowly. */
@NullMarked
package org.sahyog.shared.load;

import org.jspecify.annotations.NullMarked;
