package org.sahyog.notification.delivery.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What the settings of {@code quarkus.mailer} leave open. */
@ConfigMapping(prefix = "sahyog.mail")
interface MailSettings {
    /** Where mails go when no SMTP server is configured: a folder, to be looked at; the product sets it where it runs on its embedded default. */
    Optional<Path> folder();

    @WithDefault("5s")
    Duration connectTimeout();

    /** A server that says nothing for so long is hung up on; shorter than what one try may take. */
    @WithDefault("20s")
    Duration silence();
}
