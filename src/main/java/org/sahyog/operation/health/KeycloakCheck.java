package org.sahyog.operation.health;

import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports whether Keycloak answers. The service is ready without it: who is signed in goes on, provisioning waits. */
@Readiness
@ApplicationScoped
class KeycloakCheck implements AsyncHealthCheck {
    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final WebClient client;
    private final Optional<String> realm;

    KeycloakCheck(
            Vertx vertx,
            TlsConfigurationRegistry registry,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> realm,
            @ConfigProperty(name = "quarkus.oidc.tls.tls-configuration-name") Optional<String> tlsName) {
        WebClientOptions options = new WebClientOptions().setConnectTimeout((int) PATIENCE.toMillis());
        TlsConfiguration.from(registry, tlsName)
                .or(registry::getDefault)
                .ifPresent(tls -> TlsConfigUtils.configure(options, tls));
        this.client = WebClient.create(vertx, options);
        this.realm = realm;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .deferred(() -> client.getAbs(realm.orElseThrow() + "/.well-known/openid-configuration")
                        .timeout(PATIENCE.toMillis())
                        .send())
                .map(answer -> answer.statusCode() == 200)
                .onFailure()
                .recoverWithItem(false)
                .map(answers -> HealthCheckResponse.named("keycloak")
                        .up()
                        .withData("answers", answers)
                        .build());
    }
}
