/** Statements to print and to take away, sent as they are made: PDF, CSV, XLSX. Words: paper, table, grid. Door: none. */
@NullMarked
package org.sahyog.costpool.statement.file;

import org.jspecify.annotations.NullMarked;
