/** Who else has a need. */
@NullMarked
package org.sahyog.challenge.support;

import org.jspecify.annotations.NullMarked;
