/** The development agents of a cluster and the days they serve it. Words: CdaAssignment. */
@NullMarked
package org.sahyog.cluster.cda;

import org.jspecify.annotations.NullMarked;
