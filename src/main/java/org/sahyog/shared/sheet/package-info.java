/**
 * Spreadsheets that people bring (CSV, XLSX), read safely and with flat memory; the content decides the type, not the name.
 * Words: Sheet, SheetRow, CellFault, SheetProblem. Door: Sheet.read.
 */
@NullMarked
package org.sahyog.shared.sheet;

import org.jspecify.annotations.NullMarked;
