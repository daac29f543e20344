/** Time as people say and read it. */
@NullMarked
package org.sahyog.shared.time;

import org.jspecify.annotations.NullMarked;
