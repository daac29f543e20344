/** What was done of an obligation: entered by one side, confirmed or contradicted by the one that it was done for. */
@NullMarked
package org.sahyog.twinning.fulfilment;

import org.jspecify.annotations.NullMarked;
