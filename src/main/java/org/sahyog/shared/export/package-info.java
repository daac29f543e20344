/**
 * Tables that people open in a spreadsheet program, written row by row: as CSV and as XLSX.
 * Words: Table, Amount, SafeCell. Doors: CsvTable, XlsxTable.
 */
@NullMarked
package org.sahyog.shared.export;

import org.jspecify.annotations.NullMarked;
