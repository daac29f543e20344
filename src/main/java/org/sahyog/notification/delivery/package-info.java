/**
 * Takes notices to people outside the app: deliveries wait, are sent by their way (mail, gateway) outside of any transaction, and what
 * became of them is recorded. At least once outside, exactly once in the inbox. A further way is a further {@link Way}.
 */
@NullMarked
package org.sahyog.notification.delivery;

import org.jspecify.annotations.NullMarked;
