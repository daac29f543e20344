/**
 * The books of cost pools: double entry, append-only, chained by hashes; PostgreSQL refuses what is unsound (V140). A debit is above zero, a
 * credit below. Words: Account, Entry, Posting. Door: Ledger. Knows nothing of pools: a book’s id is its pool’s.
 */
@NullMarked
package org.sahyog.costpool.ledger;

import org.jspecify.annotations.NullMarked;
