/** The development agents of a cluster and the days they serve it. Words: CdaAssignment. May know: identity, shared, cluster. */
@NullMarked
package org.sahyog.cluster.cda;

import org.jspecify.annotations.NullMarked;
