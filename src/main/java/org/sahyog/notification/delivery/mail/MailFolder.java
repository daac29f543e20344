package org.sahyog.notification.delivery.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.mailencoder.MailEncoder;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.sahyog.notification.delivery.SendFailure;

/** Writes mails into a folder, one {@code .eml} each, for whoever tries the product on one machine: any mail program opens them. */
@ApplicationScoped
class MailFolder implements MailOutlet {
    private final MailSettings settings;
    private final Vertx vertx;

    MailFolder(MailSettings settings, Vertx vertx) {
        this.settings = settings;
        this.vertx = vertx;
    }

    @Override
    public Uni<Void> post(MailMessage mail, String name) {
        Path folder = settings.folder().orElseThrow();
        Buffer text = Buffer.buffer(new MailEncoder(mail, "localhost").encode());
        return vertx.fileSystem()
                .mkdirs(folder.toString())
                .chain(() -> vertx.fileSystem()
                        .writeFile(folder.resolve(name + ".eml").toString(), text))
                .onFailure()
                .transform(refused -> SendFailure.forNow("folder-not-writable"));
    }
}
