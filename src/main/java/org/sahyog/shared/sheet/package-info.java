/**
 * Spreadsheets that people bring (CSV, XLSX), read safely and with flat memory; the content decides the type, not the name.
 * Words: Sheet, SheetRow, CellFault, SheetProblem. Door: Sheet.read. May know: nobody.
 */
@NullMarked
package org.sahyog.shared.sheet;

import org.jspecify.annotations.NullMarked;
