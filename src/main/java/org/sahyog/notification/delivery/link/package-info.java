/**
 * Links in mails and messages: signed, for one deed, used once. To open one shows what would happen; only the button does it, since
 * programs that look for harm open links too. Door: {@link org.sahyog.notification.delivery.link.Links}.
 */
@NullMarked
package org.sahyog.notification.delivery.link;

import org.jspecify.annotations.NullMarked;
