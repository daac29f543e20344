/** Who else has a need: who supports it, and whom it affects. */
@NullMarked
package org.sahyog.challenge.support;

import org.jspecify.annotations.NullMarked;
