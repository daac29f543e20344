/**
 * What who runs the service needs of it: health, lines in the log, the migration that ends when it is done.
 * Words: Check, Migration. Door: Migration, for the start.
 */
@NullMarked
package org.sahyog.operation;

import org.jspecify.annotations.NullMarked;
