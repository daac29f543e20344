/** The end of a pool: who pays whom so that nobody owes any more, said by who pays and confirmed by who receives. Words: Transfer. */
@NullMarked
package org.sahyog.costpool.transfer;

import org.jspecify.annotations.NullMarked;
