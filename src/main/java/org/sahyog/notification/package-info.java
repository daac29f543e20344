/**
 * Who must learn of which deed, and how: an inbox for everyone, mail and messages beside it, live hints for open apps.
 * Words: Notice, NoticeKind, Pace, Digest, Delivery, Hint. Door: {@link org.sahyog.notification.Notice}, {@link org.sahyog.notification.NoticeTexts}.
 * Knows identity, cluster and event, and the tables of networks, needs, enquiries and practices; only home knows it.
 */
@NullMarked
package org.sahyog.notification;

import org.jspecify.annotations.NullMarked;
