/**
 * Twinning of two clusters: what each owes the other for a term, what of it was done, and the balance of visits. It begins and is renewed
 * only if both sides agree. Words: side, obligation, fulfilment, renewal. No door.
 */
@NullMarked
package org.sahyog.twinning;

import org.jspecify.annotations.NullMarked;
