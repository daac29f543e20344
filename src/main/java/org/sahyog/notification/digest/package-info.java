/**
 * What waits to be told together: once a day or once a week, at an hour of each person's own, in windows that touch and never overlap.
 * Words: Digest, DigestTimes, NoticePreferences. No door: what a digest holds, {@code inbox} shows, and {@code delivery} sends.
 */
@NullMarked
package org.sahyog.notification.digest;

import org.jspecify.annotations.NullMarked;
