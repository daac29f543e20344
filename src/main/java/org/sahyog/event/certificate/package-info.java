/**
 * What an organiser certifies of those who took part: kept as it was said on that day, taken back where it was wrong or is so no more.
 * Words: Certificate, Earned, Revocation. Doors: CertifiedKind, for a kind of event by which one earns it otherwise than by coming;
 * PlaceCertificates, for whoever changes what a certificate rests on.
 */
@NullMarked
package org.sahyog.event.certificate;

import org.jspecify.annotations.NullMarked;
