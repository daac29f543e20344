/** Notices as mails: plain text and HTML in the reader’s language, without pictures from elsewhere and without anything that reports back. */
@NullMarked
package org.sahyog.notification.delivery.mail;

import org.jspecify.annotations.NullMarked;
