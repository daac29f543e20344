/**
 * The numbered receipt of each contribution, as a page to print and a picture to send.
 * Words: Receipt, ReceiptNumber, ReceiptSheet. Door: Receipts (papers).
 */
@NullMarked
package org.sahyog.costpool.receipt;

import org.jspecify.annotations.NullMarked;
