/**
 * XLSX read row by row, after a proof that no part of it is a bomb.
 * Words: Proof, SharedTexts. Door: XlsxRows.
 */
@NullMarked
package org.sahyog.shared.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
