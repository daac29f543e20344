package org.sahyog.notification.delivery.mail;

import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;

/**
 * The server that {@code quarkus.mailer} names, by a client of our own: Quarkus’ has no time limits, and a server that falls silent on as
 * many connections as the pool holds would end all mail. (Its mailer also adds an empty Cc, and in tests sends nothing.)
 */
@ApplicationScoped
class MailServer {
    private static final String SETTING = "quarkus.mailer.";

    private final Config config;
    private final MailSettings settings;
    private final TlsConfigurationRegistry trusted;

    MailServer(Config config, MailSettings settings, TlsConfigurationRegistry trusted) {
        this.config = config;
        this.settings = settings;
        this.trusted = trusted;
    }

    MailClient connect(Vertx vertx) {
        boolean ssl = Boolean.parseBoolean(text("ssl", "false"));
        MailConfig server = new MailConfig(text("host", "localhost"))
                .setSsl(ssl)
                .setPort(Integer.parseInt(text("port", ssl ? "465" : "25")))
                .setStarttls(StartTLSOptions.valueOf(text("start-tls", "OPTIONAL")))
                .setLogin(LoginOption.valueOf(text("login", "NONE")))
                .setUsername(text("username").orElse(null))
                .setPassword(text("password").orElse(null))
                .setAuthMethods(text("auth-methods").orElse(null))
                .setOwnHostname(text("own-host-name").orElse(null))
                .setMaxPoolSize(Integer.parseInt(text("max-pool-size", "10")))
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setIdleTimeout((int) settings.silence().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        trusted.get(text("tls-configuration-name", "none"))
                .ifPresent(tls -> server.setTrustOptions(tls.getTrustStoreOptions()));
        return MailClient.create(vertx, server);
    }

    private String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(SETTING + name, String.class);
    }
}
