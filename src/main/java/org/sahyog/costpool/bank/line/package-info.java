/** Lines of the bank that nothing was found for: the treasurer says what they are. Words: line, match, setting aside. Door: none. */
@NullMarked
package org.sahyog.costpool.bank.line;

import org.jspecify.annotations.NullMarked;
