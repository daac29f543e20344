/** Whether a network may spend money now, every reason against it, and what would lift it. */
@NullMarked
package org.sahyog.network.spending;

import org.jspecify.annotations.NullMarked;
