/** A statement is sent: which lines are new, and which of them are movements of the book. Words: statement, match. Door: none. */
@NullMarked
package org.sahyog.costpool.bank.statement;

import org.jspecify.annotations.NullMarked;
