/** Which agencies take part in a cluster, in which role. Words: AgencyRole. Door: ClusterAgencies. */
@NullMarked
package org.sahyog.cluster.agency;

import org.jspecify.annotations.NullMarked;
