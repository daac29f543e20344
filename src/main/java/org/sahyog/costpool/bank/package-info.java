/** A bank’s statement beside the book: what is in both, and what is to be looked into. Words: line, movement. Door: none. */
@NullMarked
package org.sahyog.costpool.bank;

import org.jspecify.annotations.NullMarked;
