/**
 * Money that firms share: who bears which part of a cost, and who pays whom in the end. Words: split, party, part, settlement, transfer.
 * May know: network and what lies below it.
 */
@NullMarked
package org.sahyog.costpool;

import org.jspecify.annotations.NullMarked;
