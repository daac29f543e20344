/** Where a cluster stands, and from when until when. Words: Phase. Door: ClusterPhases. */
@NullMarked
package org.sahyog.cluster.phase;

import org.jspecify.annotations.NullMarked;
