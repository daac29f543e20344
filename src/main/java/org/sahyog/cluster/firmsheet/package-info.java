/**
 * What an agency's spreadsheet says about firms: which column is what, what is wrong in which row, which firms are good.
 * Words: FirmField, FirmColumns, FirmRow, RowFault, ImportPreview. Door: FirmSheet.
 */
@NullMarked
package org.sahyog.cluster.firmsheet;

import org.jspecify.annotations.NullMarked;
