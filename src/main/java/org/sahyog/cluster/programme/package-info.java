/** Agencies' programmes, which hold clusters. Words: Programme. */
@NullMarked
package org.sahyog.cluster.programme;

import org.jspecify.annotations.NullMarked;
