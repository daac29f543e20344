/** Keyset pages: a limit, a signed cursor and the next one; and no query parameter that an endpoint does not know. */
@NullMarked
package org.sahyog.shared.page;

import org.jspecify.annotations.NullMarked;
