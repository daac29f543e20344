/**
 * Files that people attach: proved by content, cleaned, counted and kept. Words: FileType, FileView, FileLinks (what hangs on what).
 * Doors: {@link org.sahyog.shared.file.FileLinks} for features that let people attach, {@link org.sahyog.shared.file.FileReader} for who
 * may read; {@link org.sahyog.shared.file.Files} for the endpoint.
 */
@NullMarked
package org.sahyog.shared.file;

import org.jspecify.annotations.NullMarked;
