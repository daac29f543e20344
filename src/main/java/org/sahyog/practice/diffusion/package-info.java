/** How a practice spreads from firm to firm, measured. */
@NullMarked
package org.sahyog.practice.diffusion;

import org.jspecify.annotations.NullMarked;
