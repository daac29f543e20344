package org.sahyog.notification.delivery.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.sahyog.notification.delivery.SendFailure;

/** Hands mails to the mail server. What it answers is kept as a number: its texts hold addresses. */
@ApplicationScoped
class Smtp implements MailOutlet {
    /** No such mailbox, mailbox moved or misnamed: another try changes nothing. Other refusals may be the server’s own trouble. */
    private static final Set<Integer> FOR_GOOD = Set.of(550, 551, 553);

    private final MailClient client;

    Smtp(MailServer server, Vertx vertx) {
        client = server.connect(vertx);
    }

    @PreDestroy
    void hangUp() {
        client.closeAndForget();
    }

    @Override
    public Uni<Void> post(MailMessage mail, String name) {
        return client.sendMail(mail).onFailure().transform(Smtp::reason).replaceWithVoid();
    }

    private static SendFailure reason(Throwable failure) {
        if (!(failure instanceof SMTPException refused)) {
            return SendFailure.forNow("smtp-away");
        }
        String reason = "smtp-" + refused.getReplyCode();
        boolean lasting = FOR_GOOD.contains(refused.getReplyCode());
        return lasting ? SendFailure.forGood(reason) : SendFailure.forNow(reason);
    }
}
