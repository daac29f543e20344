/** Who paid whom of a settlement: said by who pays, confirmed by who receives. Words: Transfer, party. Door: TransferDeeds. */
@NullMarked
package org.sahyog.costpool.transfer;

import org.jspecify.annotations.NullMarked;
