/** Spreadsheets that are sent to an operation. Door: SheetUploads. */
@NullMarked
package org.sahyog.shared.sheet.upload;

import org.jspecify.annotations.NullMarked;
