/** How a cost is shared: to the last minor unit, by whichever rule, the same in whatever order the parties come. */
@NullMarked
package org.sahyog.costpool.split;

import org.jspecify.annotations.NullMarked;
