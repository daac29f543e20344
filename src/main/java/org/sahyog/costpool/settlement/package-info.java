/** Who pays whom, so that nobody owes anything any more, by as few transfers as can be. */
@NullMarked
package org.sahyog.costpool.settlement;

import org.jspecify.annotations.NullMarked;
