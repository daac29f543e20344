/** The one way to refuse: RFC 9457 problems with stable codes, explained in the caller's language. */
@NullMarked
package org.sahyog.shared.problem;

import org.jspecify.annotations.NullMarked;
