/**
 * What the members of a cluster can do, and who has a machine with hours to spare.
 * Words: Entry, Capability, Machine. No door: nobody needs it.
 */
@NullMarked
package org.sahyog.directory;

import org.jspecify.annotations.NullMarked;
