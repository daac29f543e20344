/**
 * What somebody is to pay into a pool by a day: promised by itself, or asked of every member; what of it came, what is left.
 * Not in the book: no money has moved. Words: Claim, PLEDGE, DUE, allotment, waiver. Doors: Claims, Allotments.
 */
@NullMarked
package org.sahyog.costpool.claim;

import org.jspecify.annotations.NullMarked;
