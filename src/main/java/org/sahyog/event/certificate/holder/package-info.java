/** Certificates for those who are not the organiser: the firm that sent her, and she herself, also when she is erased. No door. */
@NullMarked
package org.sahyog.event.certificate.holder;

import org.jspecify.annotations.NullMarked;
