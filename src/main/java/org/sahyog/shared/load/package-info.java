/** How much is taken on at a time. */
@NullMarked
package org.sahyog.shared.load;

import org.jspecify.annotations.NullMarked;
