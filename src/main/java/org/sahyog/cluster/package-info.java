/**
 * Agencies' programmes and their clusters, who takes part, which agents serve them; and so: who may do what in a cluster.
 * Words: Programme, Cluster, Phase, Stakeholder, CdaAssignment. Door: the rights in access.
 */
@NullMarked
package org.sahyog.cluster;

import org.jspecify.annotations.NullMarked;
