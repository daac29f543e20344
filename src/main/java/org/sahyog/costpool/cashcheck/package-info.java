/** The treasurer counts the box each day that money moved in it. Words: CashCheck, counted, expected, difference. Door: none. */
@NullMarked
package org.sahyog.costpool.cashcheck;

import org.jspecify.annotations.NullMarked;
