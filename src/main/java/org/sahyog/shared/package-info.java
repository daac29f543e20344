/** What every feature stands on; knows none of them. One mechanism of each kind, in a package of its own. */
@NullMarked
package org.sahyog.shared;

import org.jspecify.annotations.NullMarked;
