/**
 * Two pairs of eyes on money that one person says has moved: another one says whether it is so. Words: confirmation, confirmer.
 * Doors: Confirmation, Confirmers.
 */
@NullMarked
package org.sahyog.costpool.confirmation;

import org.jspecify.annotations.NullMarked;
