/**
 * Who is calling, for which organisation, and whether the endpoint is for them. Each feature adds its own checks; which clusters somebody
 * serves or belongs to is said once for all their SQL, by ClustersToday.
 */
@NullMarked
package org.sahyog.identity.access;

import org.jspecify.annotations.NullMarked;
