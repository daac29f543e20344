/** Agencies' programmes, which hold clusters. Words: Programme. May know: identity, shared, cluster. */
@NullMarked
package org.sahyog.cluster.programme;

import org.jspecify.annotations.NullMarked;
