package org.sahyog.identity.keycloak.token;

import io.quarkus.oidc.OIDCException;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks Keycloak for its issuer and its keys, and waits three seconds at most: one that accepts and never answers is away too. */
@ApplicationScoped
class KeycloakKeys {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final WebClient client;
    /** Asked when it is needed: a process that only migrates has none. */
    private final Supplier<String> realm;

    private final Optional<String> issuer;

    KeycloakKeys(
            Vertx vertx,
            TlsConfigurationRegistry tls,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Supplier<String> realm,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<String> issuer,
            @ConfigProperty(name = "quarkus.oidc.tls.tls-configuration-name") Optional<String> tlsName) {
        WebClientOptions options = new WebClientOptions();
        options.setConnectTimeout((int) PATIENCE.toMillis());
        TlsConfiguration.from(tls, tlsName)
                .or(tls::getDefault)
                .ifPresent(trust -> TlsConfigUtils.configure(options, trust));
        this.client = WebClient.create(vertx, options);
        this.realm = realm;
        this.issuer = issuer;
    }

    Uni<KeySet> read() {
        return get(realm.get() + "/.well-known/openid-configuration")
                .map(HttpResponse::bodyAsJsonObject)
                .chain(discovered -> get(discovered.getString("jwks_uri"))
                        .map(keys -> KeySet.of(issuer.orElse(discovered.getString("issuer")), keys.bodyAsString())))
                .ifNoItem()
                .after(PATIENCE)
                .failWith(() -> new OIDCException("Keycloak does not answer in " + PATIENCE.toSeconds() + " s"));
    }

    private Uni<HttpResponse<Buffer>> get(String address) {
        return client.getAbs(address).timeout(PATIENCE.toMillis()).send().invoke(answer -> {
            if (answer.statusCode() != 200) {
                throw new OIDCException("Keycloak answers " + answer.statusCode() + " at " + address);
            }
        });
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
