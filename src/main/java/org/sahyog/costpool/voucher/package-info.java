/**
 * A pool’s book for its accountant: each transaction as a voucher, whose debits equal its credits, as CSV and for Tally.
 * Words: Voucher, ledger name. Door: Vouchers.
 */
@NullMarked
package org.sahyog.costpool.voucher;

import org.jspecify.annotations.NullMarked;
