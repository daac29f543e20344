/**
 * Firms from an agency's spreadsheet: which column is what, what is wrong in which row, which firms are good to import.
 * Words: FirmField, FirmColumns, FirmRow, RowFault, ImportPreview. Door: FirmImport. May know: shared.
 */
@NullMarked
package org.sahyog.cluster.firmimport;

import org.jspecify.annotations.NullMarked;
