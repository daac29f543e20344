/** Who is calling, for which organisation, and whether the endpoint is for them. Each feature adds its own checks. */
@NullMarked
package org.sahyog.identity.access;

import org.jspecify.annotations.NullMarked;
