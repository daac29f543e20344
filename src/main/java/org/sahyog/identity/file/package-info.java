/**
 * Files that people bring for their organisations, on the wire: what they are and where they lie is {@code shared.file}’s. Words: upload,
 * download, preview.
 */
@NullMarked
package org.sahyog.identity.file;

import org.jspecify.annotations.NullMarked;
