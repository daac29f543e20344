/**
 * Whether a certificate stands, for whoever has its code: a page, and the same for apps. No more is shown than holds a paper to its certificate.
 * Words: Code, MaskedName. Door: CertificateCode.
 */
@NullMarked
package org.sahyog.event.certificate.check;

import org.jspecify.annotations.NullMarked;
