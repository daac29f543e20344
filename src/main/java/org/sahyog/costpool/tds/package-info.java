/** Income tax that was kept back from payees, and its deposit with the government. Words: deduction, remittance, challan. Door: none. */
@NullMarked
package org.sahyog.costpool.tds;

import org.jspecify.annotations.NullMarked;
