/**
 * Money that firms of a network share, open to all of them to check. Words: cost pool, member, part, contribution, expense, share, transfer.
 * Every write holds the pool’s row and writes into its book (costpool.ledger). Of events it needs only what their booking waits for
 * (event.opening).
 */
@NullMarked
package org.sahyog.costpool;

import org.jspecify.annotations.NullMarked;
