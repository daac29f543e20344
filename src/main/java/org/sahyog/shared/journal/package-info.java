/** Who did what for whom, written in the transaction of the deed; readers follow it and phones learn what changed. */
@NullMarked
package org.sahyog.shared.journal;

import org.jspecify.annotations.NullMarked;
