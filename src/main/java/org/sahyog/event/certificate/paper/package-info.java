/**
 * Certificates as PDF: one page each, in English, Hindi, Tamil or Kannada, with the code that leads to its page.
 * Words: CertificateSheet. Doors: CertificateAnswers, DaysInWords.
 */
@NullMarked
package org.sahyog.event.certificate.paper;

import org.jspecify.annotations.NullMarked;
