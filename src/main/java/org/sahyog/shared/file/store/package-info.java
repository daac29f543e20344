/** Where the bytes of files lie: in PostgreSQL, or in a store that speaks S3. Doors: FileStore, Stores. */
@NullMarked
package org.sahyog.shared.file.store;

import org.jspecify.annotations.NullMarked;
