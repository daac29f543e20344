/** A bank’s statement beside the book: what of the bank account is in both, and by how much they differ. Words: movement. Door: none. */
@NullMarked
package org.sahyog.costpool.bank;

import org.jspecify.annotations.NullMarked;
