/**
 * Short messages (SMS, WhatsApp) through whatever gateway the operator connects: we call it by a signed webhook, it tells by another what
 * became of a message. Both as Standard Webhooks 1.0.0 say.
 */
@NullMarked
package org.sahyog.notification.delivery.gateway;

import org.jspecify.annotations.NullMarked;
