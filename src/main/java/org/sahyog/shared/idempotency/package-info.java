/** A retried request does its deed once: the key commits or vanishes with the deed. */
@NullMarked
package org.sahyog.shared.idempotency;

import org.jspecify.annotations.NullMarked;
