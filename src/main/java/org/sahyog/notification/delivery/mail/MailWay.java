package org.sahyog.notification.delivery.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.MailMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.delivery.Channel;
import org.sahyog.notification.delivery.Parcel;
import org.sahyog.notification.delivery.Way;
import org.sahyog.notification.delivery.link.Links;

/** Notices by mail. A sender turns it on; without one, and without a folder, the channel is off and says so at the start. */
@ApplicationScoped
class MailWay implements Way {
    private static final Logger LOG = Logger.getLogger(MailWay.class);
    private static final String NOBODY = "Sahyog <sahyog@localhost.example>";

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance letter(Letter letter);

        static native TemplateInstance plain(Letter letter);
    }

    private final Optional<String> sender;
    private final Optional<String> bounces;
    private final MailSettings settings;
    private final Smtp smtp;
    private final MailFolder folder;
    private final Links links;
    private final Clock clock;

    MailWay(
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> sender,
            @ConfigProperty(name = "quarkus.mailer.bounce-address") Optional<String> bounces,
            MailSettings settings,
            Smtp smtp,
            MailFolder folder,
            Links links,
            Clock clock) {
        this.sender = sender;
        this.bounces = bounces;
        this.settings = settings;
        this.smtp = smtp;
        this.folder = folder;
        this.links = links;
        this.clock = clock;
    }

    void sayHow(@Observes StartupEvent start) {
        if (sender.isEmpty() && settings.folder().isEmpty()) {
            LOG.warn("Mail is off: set QUARKUS_MAILER_HOST and QUARKUS_MAILER_FROM");
        } else if (!links.possible()) {
            LOG.warn("Mail is off: set SAHYOG_LINK_SECRET, the same for all replicas");
        } else if (sender.isEmpty()) {
            LOG.infof("Mails are written to the folder %s", settings.folder().orElseThrow());
        }
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public @Nullable String hindrance(Parcel parcel) {
        boolean off = (sender.isEmpty() && settings.folder().isEmpty()) || !links.possible();
        if (off) {
            return "mail-off";
        }
        return parcel.claim().email() == null ? "no-address" : null;
    }

    @Override
    public Uni<Void> send(Parcel parcel) {
        MailOutlet outlet = sender.isPresent() ? smtp : folder;
        return outlet.post(mail(parcel), parcel.id().toString());
    }

    /** The same Message-ID with each try: most mail programs show a mail that came twice once. */
    private MailMessage mail(Parcel parcel) {
        String from = sender.orElse(NOBODY);
        Letter letter = Letter.of(parcel, links, clock.instant());
        return new MailMessage()
                .setFrom(from)
                .setBounceAddress(bounces.orElse(null))
                .setTo(parcel.claim().email())
                .setSubject(letter.subject())
                .setText(Templates.plain(letter).render())
                .setHtml(Templates.letter(letter).render())
                .addHeader("Message-ID", "<" + parcel.id() + "@" + domain(from) + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("List-Unsubscribe", "<" + letter.stop() + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .addHeader("Content-Language", letter.language());
    }

    private static String domain(String sender) {
        return sender.substring(sender.indexOf('@') + 1).replaceAll("[>\\s].*", "");
    }
}
