/** Texts as pictures that cameras read. Door: QrCode. */
@NullMarked
package org.sahyog.shared.qr;

import org.jspecify.annotations.NullMarked;
