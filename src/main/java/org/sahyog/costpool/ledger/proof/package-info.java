/** Books as people read them: page by page, whole as a file, and computed anew. Words: proof, head. Door: none. */
@NullMarked
package org.sahyog.costpool.ledger.proof;

import org.jspecify.annotations.NullMarked;
