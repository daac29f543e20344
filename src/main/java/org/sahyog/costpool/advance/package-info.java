/** Money of a pool that somebody has before there is a bill; bills are set off against it, the rest comes back. Words: Advance, holder, return. Door: none. */
@NullMarked
package org.sahyog.costpool.advance;

import org.jspecify.annotations.NullMarked;
