package org.sahyog.notification.delivery.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.MailMessage;

/** Takes a finished mail over. */
interface MailOutlet {
    /** {@code name} tells mails apart; fails with {@link org.sahyog.notification.delivery.SendFailure}. */
    Uni<Void> post(MailMessage mail, String name);
}
