/**
 * Who may do what in a cluster, asked before every endpoint below /clusters/{clusterId}.
 * Words: Standing. Doors: ForStakeholders, ForCdas, ForAgencies, ForOrganisers, ClusterRights, ClusterMembership.
 */
@NullMarked
package org.sahyog.cluster.access;

import org.jspecify.annotations.NullMarked;
