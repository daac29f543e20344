/**
 * Who holds office until when, and whether that is enough for money to be spent. Words: Officer, Term. Doors:
 * Officers, NetworkSpending.
 */
@NullMarked
package org.sahyog.network.officer;

import org.jspecify.annotations.NullMarked;
