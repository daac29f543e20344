/**
 * What happened to the money of a pool, of one member or of one class of payers in a time: lines with a running balance, to read, print and take away.
 * Words: Statement, line, opening, closing, Subject. Door: Statements.
 */
@NullMarked
package org.sahyog.costpool.statement;

import org.jspecify.annotations.NullMarked;
