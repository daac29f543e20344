/**
 * Brings the firms of a spreadsheet into a cluster, after a preview; firms that are known already are named, never doubled.
 * Words: KnownFirms, ImportMode. No door.
 */
@NullMarked
package org.sahyog.cluster.firmimport;

import org.jspecify.annotations.NullMarked;
