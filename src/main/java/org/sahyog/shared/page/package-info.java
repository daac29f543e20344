/** Keyset pages: a limit, a signed cursor and the next one. */
@NullMarked
package org.sahyog.shared.page;

import org.jspecify.annotations.NullMarked;
