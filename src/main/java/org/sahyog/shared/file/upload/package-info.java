/**
 * Files that come in several requests, as phones on poor networks send them: begun, continued where it broke off, whole or gone. Words:
 * Upload, piece, received. Door: Uploads.
 */
@NullMarked
package org.sahyog.shared.file.upload;

import org.jspecify.annotations.NullMarked;
