/**
 * How a person wants to be told beside her inbox.
 * Words: NoticeSettings. No door: others read the view {@code notice_wishes}.
 */
@NullMarked
package org.sahyog.notification.settings;

import org.jspecify.annotations.NullMarked;
